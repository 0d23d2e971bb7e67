import { OUTCOME } from '../../shared/argue/map/outcomes';
import type { Piece } from '../../shared/argue/map/explain-in-words';
import { find } from '../../shared/map/arg-map';
import { beginning } from '../../shared/picture/shapes';
import { shownText } from '../../shared/shown-text';
import { lowered, t } from '../../shared/words/words';
import { useMap, useStanding } from '../state/context';
import { VerdictSign } from '../ui/VerdictMark';
import { WordChip } from '../ui/WordChip';

const MOST_WORDS = 70;

/** A card within a sentence: how it stands, and the beginning of its words. A click goes there. */
export function CardChip({ id }: { id: string }) {
  const text = useMap((map) => find(map, 'nodes', id)?.text);
  const outcome = useStanding(id)?.outcome;
  const found = outcome && OUTCOME[outcome];
  return (
    <WordChip command="view.goTo" item={{ id }} title={shownText(text ?? '')}>
      {found && (
        <span className="why__sign" data-tone={found.tone}>
          <VerdictSign name={found.sign} size={11} />
          <span className="visually-hidden">{lowered(found.word)}: </span>
        </span>
      )}
      <bdi>{shownText(beginning(text ?? t('a card that has gone'), MOST_WORDS))}</bdi>
    </WordChip>
  );
}

/** A sentence with cards in it. */
export function Sentence({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <p className="why__sentence">
      {pieces.map((piece, i) =>
        typeof piece === 'string' ? piece : <CardChip key={`${i} ${piece.card}`} id={piece.card} />,
      )}
    </p>
  );
}
