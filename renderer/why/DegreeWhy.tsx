import { GRADUAL_SEMANTICS } from '../../shared/argue/gradual/semantics';
import type { Piece } from '../../shared/argue/map/explain-in-words';
import type { DegreeExplanation } from '../../shared/argue/map/why-degree';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { useSession } from '../state/context';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { listPieces } from '../../shared/words/locale';
import { t, tPieces } from '../../shared/words/words';
import { setVerdicts, thresholdOf, useVerdictSettings } from '../state/verdict-settings';
import { Sentence } from './CardChip';
import { useAnswer } from './use-answer';

const MOST_NAMED = 5;

/** Why a card has its degree, and what would bring it to the other side of the threshold, which can be set. */
export function DegreeWhy({ id }: { id: string }) {
  const session = useSession();
  const settings = useVerdictSettings();
  const { degrees } = semanticsOf(settings);
  const threshold = thresholdOf(settings);
  const { answer, isAsking } = useAnswer('whyDegree', { id, degrees, threshold });
  return (
    <>
      <div aria-busy={isAsking}>
        {answer &&
          degreeSentences(id, answer, t(GRADUAL_SEMANTICS[degrees].name)).map((pieces, i) => (
            <Sentence key={`${i}`} pieces={pieces} />
          ))}
      </div>
      <label className="why__threshold">
        {t('Counts as accepted from')}
        <input
          type="number"
          min={0}
          max={1}
          step={0.05}
          value={threshold}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 0 && valueAsNumber <= 1) setVerdicts(session, { threshold: valueAsNumber });
          }}
        />
      </label>
    </>
  );
}

function degreeSentences(
  id: string,
  { degree, settling, base, threshold, without, scores, isWhole }: DegreeExplanation,
  semantics: string,
): Piece[][] {
  if (Number.isNaN(degree))
    return [
      [
        t(
          'No number: it rests on a circle in which the degrees by {semantics} go up and down without end. Take a link out of the circle, or choose another semantics.',
          { semantics },
        ),
      ],
    ];
  const isOver = String(degree >= threshold);
  const figures = { degree: degreeWord(degree), base: degreeWord(base), semantics };
  const sentences: Piece[][] = [
    [
      degree === base
        ? t(
            '{degree} by {semantics}: as much as it starts from. What speaks for and against it cancels out, or there is nothing.',
            figures,
          )
        : t(
            '{degree} by {semantics}: {isMore, select, true {more} other {less}} than the {base} that it starts from, since what speaks {isMore, select, true {for} other {against}} it is stronger.',
            { ...figures, isMore: String(degree > base) },
          ),
    ],
    [
      t('That is {isOver, select, true {at or above} other {below}} {threshold}.', {
        isOver,
        threshold: degreeWord(threshold),
      }),
    ],
  ];
  if (settling === 'may not be the only answer')
    sentences.push([t('It goes round in a circle and settles there; another start might settle elsewhere.')]);
  if (without.length > 0)
    sentences.push(
      tPieces(
        'Without {cards} it would {isOver, select, true {fall below} other {rise to}} that.',
        {
          cards: listPieces<{ readonly card: string }>(
            without.slice(0, MOST_NAMED).map((one) => [{ card: one.card }, ` (${degreeWord(one.degree)})`]),
            'disjunction',
          ),
        },
        { isOver },
      ),
    );
  for (const { card, from, to } of scores.slice(0, MOST_NAMED)) {
    const values = { isOver, to: degreeWord(to), from: degreeWord(from) };
    sentences.push(
      card === id
        ? [
            t(
              'It would {isOver, select, true {fall below} other {rise to}} that if it started from {to} instead of {from}.',
              values,
            ),
          ]
        : tPieces(
            'It would {isOver, select, true {fall below} other {rise to}} that if {card} started from {to} instead of {from}.',
            { card: [{ card }] },
            values,
          ),
    );
  }
  if (without.length === 0 && scores.length === 0)
    sentences.push([
      isWhole
        ? t('No single card, and no single score, brings it to the other side.')
        : t(
            'None of the nearest cards brings it to the other side by itself; those further away were not tried.',
          ),
    ]);
  return sentences;
}
