import type { ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import type { Node } from '../../map/schema';
import { reportOfDrawing } from '../drawing-keeps';
import { textWithAsides } from '../text-with-asides';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { sortedRecords } from '../own/records';
import { dotLabel } from './label';
import { KIND } from '../../map/node-kinds';
import { RELATION } from '../../map/relations';

/** Writes a map in the language of Graphviz: premises point upwards at what they bear on. */
export function writeDot(map: ArgMap): Writing {
  const { inferences, edges } = graphOf(map);
  const { nodes } = inOrder(map);
  const groups = sortedRecords(map, 'groups').flatMap(({ id, title }) => [
    `  subgraph "cluster_${id}" {`,
    `    label=${dotLabel(title)};`,
    ...nodes.filter(({ group }) => group === id).map((node) => `    ${card(map, node)}`),
    '  }',
  ]);
  const lines = [
    'digraph map {',
    `  label=${dotLabel(map.head.title)};`,
    '  labelloc=t;',
    '  rankdir=BT;',
    '  node [fontname="Helvetica", style=filled];',
    '  edge [fontname="Helvetica"];',
    ...groups,
    ...nodes.filter(({ group }) => group === undefined).map((node) => `  ${card(map, node)}`),
    ...inferences.map(({ id }) => `  "${id}" [shape=point, label="", width=0.12];`),
    ...edges.map((edge) => `  ${line(edge)}`),
    '}',
    '',
  ];
  return { text: lines.join('\n'), report: reportOfDrawing(map) };
}

function card(map: ArgMap, node: Node): string {
  const { id, kind } = node;
  const { graphviz, colors } = KIND[kind].formats;
  const look = `${graphviz}, fillcolor="${colors.fill}", color="${colors.line}"`;
  return `"${id}" [label=${dotLabel(textWithAsides(map, node))}, class="${kind}", ${look}];`;
}

function line({ from, to, link, part }: GraphEdge): string {
  const { graphviz } = RELATION[link.relation].formats;
  const style = part === 'premise' ? `${graphviz}, arrowhead=none` : graphviz;
  return `"${from}" -> "${to}" [${style}, class="${part === 'premise' ? 'premise' : link.relation}"];`;
}
