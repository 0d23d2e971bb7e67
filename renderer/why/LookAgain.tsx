import type { Piece } from '../../shared/argue/map/explain-in-words';
import { DOUBTS } from '../../shared/map/asides';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { tableOfId } from '../../shared/map/references';
import type { Cause } from '../../shared/edit/causes';
import { beginning } from '../../shared/picture/shapes';
import { shownText } from '../../shared/shown-text';
import { t, tPieces } from '../../shared/words/words';
import { Section } from '../inspector/Section';
import { useJudging, useMap } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { WordChip } from '../ui/WordChip';
import { Sentence } from './CardChip';

/** What has changed below a card or link since its verdict was last looked at, the way to it, and "still holds". */
export function LookAgain({ id }: { id: string }) {
  const mark = useJudging(({ again }) => again.get(id));
  const count = useJudging(({ again }) => again.size);
  if (!mark) return null;
  const cards = mark.way.filter((step) => tableOfId(step) === 'nodes' && step !== id);
  return (
    <Section title={t('Look again')}>
      {mark.causes.map((cause) => (
        <CauseRow key={cause.id} cause={cause} />
      ))}
      {cards.length > 0 && (
        <Sentence
          pieces={tPieces('It comes here by {cards}.', {
            cards: cards.flatMap((card, i): Piece[] => (i === 0 ? [{ card }] : [t(', then '), { card }])),
          })}
        />
      )}
      <div className="inspector__buttons">
        <CommandButton
          command="verdict.stillHolds"
          item={{ id }}
          label={t('Still holds')}
          showsKeys
          variant="primary"
        />
        {count > 1 && <CommandButton command="verdict.nextAgain" label={t('Next')} showsKeys />}
      </div>
    </Section>
  );
}

function CauseRow({ cause }: { cause: Cause }) {
  const words = useMap((map) => causeInWords(map, cause));
  if (cause.kind === 'grade') return <p className="why__sentence">{words}</p>;
  return (
    <p className="why__sentence">
      {words}{' '}
      <WordChip command="passage.show" item={{ id: cause.id }}>
        {t('Show the passage')}
      </WordChip>
    </p>
  );
}

function causeInWords(map: ArgMap, cause: Cause): string {
  if (cause.kind === 'passage') {
    const exact = find(map, 'passages', cause.id)?.exact ?? '';
    return shownText(
      t('The passage “{exact}” is {words}.', { exact: beginning(exact), words: DOUBTS[cause.doubt].words }),
    );
  }
  const what = find(map, 'sources', cause.id)?.title ?? find(map, 'nodes', cause.id)?.text ?? '';
  const grade = (value: string | number | undefined): string =>
    value === undefined ? t('none') : String(value);
  return shownText(
    t('The grade of “{what}” is {to} now; it was {from}.', {
      what: beginning(what),
      to: grade(cause.to),
      from: grade(cause.from),
    }),
  );
}
