import { Waypoints } from 'lucide-react';
import { cellKey } from '../../shared/argue/ach/readings';
import { cellInWords } from '../../shared/argue/ach/cell-in-words';
import { rounded } from '../../shared/argue/ach/table-in-words';
import { quoted } from '../../shared/argue/quoted';
import { find } from '../../shared/map/arg-map';
import { RATING_WORDS } from '../../shared/map/ratings';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useMap, useMatrix } from '../state/context';
import { CommandIconButton } from '../ui/CommandButton';
import { dayWords } from '../ui/dates';
import { chosenBlock, pairsIn, type Heading, type MatrixView } from './matrix-view';

/** What is at the place with the keyboard, in words: what the cell says and by which way, and who has rated it so. */
export function CellBar({ view }: { view: MatrixView }) {
  const map = useMap((state) => state);
  const at = useMatrix((state) => state.at);
  const from = useMatrix((state) => state.from);
  const chosen = pairsIn(view, chosenBlock(view, { at, from })).length;
  const evidence = find(map, 'nodes', at.evidence ?? '');
  const hypothesis = find(map, 'nodes', at.hypothesis ?? '');
  const cell = evidence && hypothesis && view.cellAt(evidence.id, hypothesis.id);
  const heading = [...view.across, ...view.down].find(({ node }) => node === (evidence ?? hypothesis));
  const words =
    chosen > 1
      ? t('{chosen, plural, one {# cell} other {# cells}} chosen.', { chosen })
      : evidence && hypothesis
        ? cellInWords(map, cell, { evidence, hypothesis })
        : heading
          ? headingInWords(heading)
          : t(
              '{count, plural, one {# row} other {# rows}}, {count2, plural, one {# hypothesis} other {# hypotheses}}.',
              { count: view.table.rows.length, count2: view.table.hypotheses.length },
            );
  const raters =
    evidence && hypothesis && chosen <= 1
      ? [...view.readings].flatMap(([name, reading]) => {
          const said = reading.get(cellKey(evidence.id, hypothesis.id));
          return said ? [`${name}: ${RATING_WORDS[said.rating]}, ${dayWords(said.at)}`] : [];
        })
      : [];
  return (
    <div className="matrix__bar">
      <p aria-live="polite">
        {shownText(words)}
        {raters.length > 0 && <span className="matrix__raters">{raters.join(' · ')}</span>}
      </p>
      <CommandIconButton command="matrix.showOnMap" icon={Waypoints} size={14} />
    </div>
  );
}

function headingInWords(heading: Heading): string {
  const text = quoted(heading.node.text);
  if (heading.kind === 'hypothesis')
    return t('{text} has {score} against it{isLeader, select, true {, the least of all} other {}}.', {
      text,
      score: rounded(heading.score),
      isLeader: String(Boolean(heading.isLeader)),
    });
  const tells =
    heading.tells > 0
      ? t('tells the answers apart ({tells} of 4)', { tells: rounded(heading.tells) })
      : t('tells no answers apart');
  return t('{text} {tells} and counts {weight}.', { text, tells, weight: rounded(heading.weight) });
}
