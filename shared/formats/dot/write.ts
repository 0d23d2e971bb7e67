import type { ArgMap } from '../../map/arg-map';
import type { Node, NodeKind, Relation } from '../../map/schema';
import { reportOfDrawing } from '../drawing-keeps';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { sortedRecords } from '../own/records';
import { dotLabel } from './label';

const SHAPES: Readonly<Record<NodeKind, string>> = {
  question: 'shape=hexagon, fillcolor="#f3e8ff", color="#7e22ce"',
  claim: 'shape=box, style="filled,rounded", fillcolor="#ffffff", color="#475569"',
  evidence: 'shape=note, fillcolor="#ecfdf5", color="#047857"',
  counterargument: 'shape=octagon, fillcolor="#fef2f2", color="#b91c1c"',
  assumption: 'shape=box, style="filled,rounded,dashed", fillcolor="#fffbeb", color="#b45309"',
  gap: 'shape=box, style="filled,dotted", fillcolor="#f8fafc", color="#64748b"',
};

const ARROWS: Readonly<Record<Relation, string>> = {
  supports: 'color="#047857", arrowhead=normal',
  opposes: 'color="#b91c1c", arrowhead=tee, style=dashed',
  answers: 'color="#7e22ce", arrowhead=empty',
};

/** Writes a map in the language of Graphviz: premises point upwards at what they bear on. */
export function writeDot(map: ArgMap): Writing {
  const { inferences, edges } = graphOf(map);
  const nodes = sortedRecords(map, 'nodes');
  const groups = sortedRecords(map, 'groups').flatMap(({ id, title }) => [
    `  subgraph "cluster_${id}" {`,
    `    label=${dotLabel(title)};`,
    ...nodes.filter(({ group }) => group === id).map((node) => `    ${card(node)}`),
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
    ...nodes.filter(({ group }) => group === undefined).map((node) => `  ${card(node)}`),
    ...inferences.map(({ id }) => `  "${id}" [shape=point, label="", width=0.12];`),
    ...edges.map((edge) => `  ${line(edge)}`),
    '}',
    '',
  ];
  return { text: lines.join('\n'), report: reportOfDrawing(map) };
}

function card({ id, kind, text }: Node): string {
  return `"${id}" [label=${dotLabel(text)}, class="${kind}", ${SHAPES[kind]}];`;
}

function line({ from, to, link, part }: GraphEdge): string {
  const style = part === 'premise' ? `${ARROWS[link.relation]}, arrowhead=none` : ARROWS[link.relation];
  return `"${from}" -> "${to}" [${style}, class="${part === 'premise' ? 'premise' : link.relation}"];`;
}
