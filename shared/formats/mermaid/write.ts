import type { ArgMap } from '../../map/arg-map';
import type { Node, NodeKind, Relation } from '../../map/schema';
import { reportOfDrawing } from '../drawing-keeps';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { sortedRecords } from '../own/records';
import { mermaidLabel } from './label';

/** How a card is drawn: what stands before and after its label. */
const SHAPES: Readonly<Record<NodeKind, readonly [string, string]>> = {
  question: ['{{', '}}'],
  claim: ['[', ']'],
  evidence: ['[/', '/]'],
  counterargument: ['[', ']'],
  assumption: ['([', '])'],
  gap: ['[', ']'],
};

const ARROWS: Readonly<Record<Relation, string>> = { supports: '-->', opposes: '--x', answers: '-.->' };

const CLASSES: Readonly<Record<NodeKind, string>> = {
  question: 'fill:#f3e8ff,stroke:#7e22ce,color:#1f2937',
  claim: 'fill:#ffffff,stroke:#475569,color:#1f2937',
  evidence: 'fill:#ecfdf5,stroke:#047857,color:#1f2937',
  counterargument: 'fill:#fef2f2,stroke:#b91c1c,color:#1f2937',
  assumption: 'fill:#fffbeb,stroke:#b45309,color:#1f2937,stroke-dasharray:5 3',
  gap: 'fill:#f8fafc,stroke:#64748b,color:#1f2937,stroke-dasharray:2 3',
};

/** Writes a map as a flowchart of Mermaid: premises point upwards at what they bear on. */
export function writeMermaid(map: ArgMap): Writing {
  const { inferences, edges } = graphOf(map);
  const nodes = sortedRecords(map, 'nodes');
  const groups = sortedRecords(map, 'groups').flatMap(({ id, title }) => [
    `  subgraph ${name(id)}[${mermaidLabel(title)}]`,
    ...nodes.filter(({ group }) => group === id).map((node) => `    ${card(node)}`),
    '  end',
  ]);
  const lines = [
    '---',
    `title: ${JSON.stringify(map.head.title.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\p{Cs}]/gu, ' '))}`,
    '---',
    'flowchart BT',
    ...groups,
    ...nodes.filter(({ group }) => group === undefined).map((node) => `  ${card(node)}`),
    ...inferences.map(({ id }) => `  ${name(id)}((" ")):::inference`),
    ...edges.map((edge) => `  ${line(edge)}`),
    ...Object.entries(CLASSES).map(([kind, style]) => `  classDef ${kind} ${style}`),
    '  classDef inference fill:#475569,stroke:#475569',
    '',
  ];
  return { text: lines.join('\n'), report: reportOfDrawing(map) };
}

/** An id as Mermaid takes it: hyphens could be read as arrows. */
function name(id: string): string {
  return id.replace('-', '_');
}

function card({ id, kind, text }: Node): string {
  const [open, close] = SHAPES[kind];
  return `${name(id)}${open}${mermaidLabel(text)}${close}:::${kind}`;
}

function line({ from, to, link, part }: GraphEdge): string {
  const arrow = part === 'premise' ? '---' : ARROWS[link.relation];
  const label = part === 'premise' ? '' : `|${link.relation}|`;
  return `${name(from)} ${arrow}${label} ${name(to)}`;
}
