import { find, type ArgMap } from '../../map/arg-map';
import { liesInText } from '../../map/asides';
import type { Source } from '../../map/schema';
import { recordsOf } from '../../map/table';
import { t } from '../../words/words';
import { OWN_KEY, readBlock } from '../aif/block';
import type { WrittenBlock } from '../aif/write-block';
import { fieldOf } from '../json/read-json';
import { LossLog, nameOf } from '../loss';
import { claimOfMark } from './claims-of-marks';
import { readMarkedText, type Mark } from './marked-text';
import { markedHtml, nest } from './write-marked';
import { htmlOf } from './wrapper';

const BETWEEN = '<br><br>';

/**
 * The HTML for OVA: the texts of all sources one after the other, with a span where each node is anchored. A text that came from OVA and still
 * says the same goes out as it was.
 */
export function writeText(map: ArgMap, block: WrittenBlock, wrapper: unknown, log: LossLog): unknown {
  const sources = [...recordsOf(map.tables.sources)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const marks = marksOf(map, block);
  const [only] = sources;
  if (sources.length === 1 && only && saysTheSame(htmlOf(wrapper), only, marks.get(only.id) ?? [], block))
    return fieldOf(wrapper, 'text');
  if (sources.length === 0 && htmlOf(wrapper).trim() === '') return fieldOf(wrapper, 'text') ?? '';
  const once = new Set<string>();
  return sources
    .map(({ id, text }) => {
      const all = marks.get(id) ?? [];
      const nested = nest(all.filter((mark) => !once.has(mark.id) && once.add(mark.id)));
      const written = new Set(nested);
      for (const { node, start, end } of all.filter((mark) => !written.has(mark)))
        log.approximated({
          what: 'nodes.passages',
          id: node,
          of: nameOf(text.slice(start, end)),
          how: t('OVA marks one passage of a node, and none that crosses another: its text stands unmarked.'),
        });
      return markedHtml(text, nested);
    })
    .join(BETWEEN);
}

interface NodeMark extends Mark {
  readonly node: string;
}

/** What nodes are anchored in, by source. What was lost in its text marks nothing. */
function marksOf(map: ArgMap, { plan }: WrittenBlock): Map<string, NodeMark[]> {
  const marks = new Map<string, NodeMark[]>();
  for (const { id, node } of plan.claims)
    for (const passageId of node.passages ?? []) {
      const passage = find(map, 'passages', passageId);
      if (!passage || !liesInText(passage)) continue;
      const { source, start, end } = passage;
      const list = marks.get(source) ?? [];
      list.push({ id: String(id), node: node.id, start, end });
      marks.set(source, list);
    }
  return marks;
}

function saysTheSame(
  html: string,
  source: Source,
  marks: readonly NodeMark[],
  { nodes, edges }: WrittenBlock,
): boolean {
  if (html.trim() === '') return false;
  const read = readMarkedText(html);
  const block = readBlock({ nodes, edges, [OWN_KEY]: undefined }, new LossLog());
  if (read.text !== source.text || !block.ok) return false;
  const claimOf = claimOfMark(block.value);
  const inWords = (id: string, { start, end }: Mark): string => JSON.stringify([id, start, end]);
  const said = new Set(
    read.marks.flatMap((mark) => {
      const claim = claimOf(mark);
      return claim === undefined ? [] : [inWords(claim, mark)];
    }),
  );
  const ours = new Set(marks.map((mark) => inWords(mark.id, mark)));
  return said.size === ours.size && [...ours].every((line) => said.has(line));
}
