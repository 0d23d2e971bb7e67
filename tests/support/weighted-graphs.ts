import { neighbours } from '../../shared/argue/adjacency';
import { readBag, type NamedWeightedGraph } from '../../shared/argue/files/read-bag';
import type { WeightedGraph } from '../../shared/argue/gradual/weighted-graph';
import type { ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import type { Link, Node } from '../../shared/map/schema';

/** A weighted graph as papers give it: base scores, and arrows `a>b` for attacks and supports. */
export function weightedGraphFrom(
  base: Readonly<Record<string, number>>,
  { attacks = '', supports = '' }: { attacks?: string; supports?: string },
): NamedWeightedGraph {
  const facts = (kind: string, arrows: string): string[] =>
    arrows
      .split(' ')
      .filter((arrow) => arrow !== '')
      .map((arrow) => `${kind}(${arrow.replace('>', ', ')})`);
  const read = readBag(
    [
      ...Object.entries(base).map(([name, score]) => `arg(${name}, ${score})`),
      ...facts('att', attacks),
      ...facts('sup', supports),
    ].join('\n'),
  );
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** A map that draws a graph: a card for each argument, `n0` and so on, and a link for each arrow. */
export function mapDrawing({ size, base, attackers, supporters }: WeightedGraph): ArgMap {
  const nodes = Array.from({ length: size }, (_, i): Node => {
    return { id: `n${i}`, kind: 'claim', text: '', base: base[i] ?? 0 };
  });
  const links: Link[] = [];
  for (const [relation, arrows] of [
    ['opposes', attackers],
    ['supports', supporters],
  ] as const)
    for (let to = 0; to < size; to++)
      for (const from of neighbours(arrows, to))
        links.push({ id: `l${links.length}`, relation, premises: [`n${from}`], target: { node: `n${to}` } });
  return indexRecords({ id: 'm', title: '', created: '2026-01-01T00:00:00Z' }, { nodes, links });
}
