import { GRADUAL_SEMANTICS } from '../../shared/argue/gradual/semantics';
import type { Piece } from '../../shared/argue/map/explain-in-words';
import type { DegreeExplanation } from '../../shared/argue/map/why-degree';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { useSession } from '../state/context';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { t } from '../../shared/words/words';
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
  const isOver = degree >= threshold;
  const change =
    degree === base
      ? t('as much as it starts from: what speaks for and against it cancels out, or there is nothing')
      : t(
          '{isDegree, select, true {more} other {less}} than the {base} that it starts from, since what speaks {isDegree, select, true {for} other {against}} it is stronger',
          { isDegree: String(degree > base), base: degreeWord(base) },
        );
  const sentences: Piece[][] = [
    [t('{degree} by {semantics}: {change}.', { degree: degreeWord(degree), semantics, change })],
    [
      t('That is {isOver, select, true {at or above} other {below}} {threshold}.', {
        isOver: String(isOver),
        threshold: degreeWord(threshold),
      }),
    ],
  ];
  if (settling === 'may not be the only answer')
    sentences.push([t('It goes round in a circle and settles there; another start might settle elsewhere.')]);
  const way = isOver ? t('fall below') : t('rise to');
  if (without.length > 0)
    sentences.push([
      t('Without '),
      ...without
        .slice(0, MOST_NAMED)
        .flatMap((one, i): Piece[] => [
          ...(i === 0 ? [] : [t(' or without ')]),
          { card: one.card },
          ` (${degreeWord(one.degree)})`,
        ]),
      t(' it would {way} that.', { way }),
    ]);
  for (const { card, from, to } of scores.slice(0, MOST_NAMED))
    sentences.push(
      card === id
        ? [
            t('It would {way} that if it started from {to} instead of {from}.', {
              way,
              to: degreeWord(to),
              from: degreeWord(from),
            }),
          ]
        : [
            t('It would {way} that if ', { way }),
            { card },
            t(' started from {to} instead of {from}.', { to: degreeWord(to), from: degreeWord(from) }),
          ],
    );
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
