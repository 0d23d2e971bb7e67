import { find } from '../map/arg-map';
import { linksFrom, linksTo } from '../map/queries';
import type { Node } from '../map/schema';
import { recordsOf } from '../map/table';
import type { Numbering } from './numbering';
import type { Block, Run, Runs } from './report';
import { doubtOf } from '../map/asides';
import { KIND } from '../map/node-kinds';
import { RELATION } from '../map/relations';
import { t, worded } from '../words/words';

type NodeCheck = readonly [says: string, found: (numbers: Numbering, node: Node) => boolean];

const NODE_CHECKS: readonly NodeCheck[] = worded([
  [
    'Evidence without a passage of a source: ',
    (_, { kind, passages }) => KIND[kind].needsPassage && !passages?.length,
  ],
  [
    'Counterarguments that oppose nothing: ',
    ({ map }, { kind, id }) =>
      KIND[kind].opposes && !linksFrom(map, id).some(({ relation }) => RELATION[relation].isAgainst),
  ],
  [
    'Questions without an answer: ',
    ({ map }, { kind, id }) => KIND[kind].asks && linksTo(map, id).length === 0,
  ],
  [
    'Cards whose passages have changed in their source: ',
    ({ map }, node) => doubtOf(map, node) !== undefined,
  ],
]);

/** What can be seen in a map without judging its arguments. */
export function checkBlocks(numbers: Numbering): Block[] {
  const items: Runs[] = [];
  for (const [says, found] of NODE_CHECKS) {
    const ids = numbers.nodes.filter((id) => {
      const node = find(numbers.map, 'nodes', id);
      return node !== undefined && found(numbers, node);
    });
    if (ids.length > 0) items.push([{ text: says }, ...numbers.all(ids)]);
  }
  const ungraded = numbers.sources.filter(({ reliability }) => !reliability);
  if (ungraded.length > 0)
    items.push([
      { text: t('Sources whose reliability is not graded: ') },
      ...list(ungraded.map(({ id }) => numbers.source(id))),
    ]);
  const origins = sharedOrigins(numbers);
  for (const sources of origins)
    items.push([{ text: t('Sources that draw on one origin and count as one: ') }, ...list(sources)]);
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function sharedOrigins(numbers: Numbering): Run[][] {
  const byOrigin = new Map<string, Run[]>();
  for (const { id, origin } of recordsOf(numbers.map.tables.sources)) {
    if (!origin) continue;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), numbers.source(id)]);
  }
  return [...byOrigin.values()].filter((sources) => sources.length > 1);
}

function list(runs: readonly Run[]): Runs {
  return runs.flatMap((part, index) => (index === 0 ? [part] : [{ text: ', ' }, part]));
}
