import type { ArgMap } from '../../map/arg-map';
import { inOrder } from '../../map/in-order';
import type { Node, NodeKind } from '../../map/schema';
import { reportOfDrawing } from '../drawing-keeps';
import { textWithAsides } from '../text-with-asides';
import type { Writing } from '../format';
import { graphOf, type GraphEdge } from '../graph/edges';
import { sortedRecords } from '../own/records';
import { mermaidLabel } from './label';
import { KIND, KINDS } from '../../map/node-kinds';
import { RELATION } from '../../map/relations';

/** Writes a map as a flowchart of Mermaid: premises point upwards at what they bear on. */
export function writeMermaid(map: ArgMap): Writing {
  const { inferences, edges } = graphOf(map);
  const { nodes } = inOrder(map);
  const groups = sortedRecords(map, 'groups').flatMap(({ id, title }) => [
    `  subgraph ${name(id)}[${mermaidLabel(title)}]`,
    ...nodes.filter(({ group }) => group === id).map((node) => `    ${card(map, node)}`),
    '  end',
  ]);
  const lines = [
    '---',
    `title: ${JSON.stringify(map.head.title.replace(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\p{Cs}]/gu, ' '))}`,
    '---',
    'flowchart BT',
    ...groups,
    ...nodes.filter(({ group }) => group === undefined).map((node) => `  ${card(map, node)}`),
    ...inferences.map(({ id }) => `  ${name(id)}((" ")):::inference`),
    ...edges.map((edge) => `  ${line(edge)}`),
    ...KINDS.map((kind) => `  classDef ${kind} ${styleOf(kind)}`),
    '  classDef inference fill:#475569,stroke:#475569',
    '',
  ];
  return { text: lines.join('\n'), report: reportOfDrawing(map) };
}

/** An id as Mermaid takes it: hyphens could be read as arrows. */
function name(id: string): string {
  return id.replace('-', '_');
}

function card(map: ArgMap, node: Node): string {
  const { id, kind } = node;
  const [open, close] = KIND[kind].formats.mermaid.around;
  return `${name(id)}${open}${mermaidLabel(textWithAsides(map, node))}${close}:::${kind}`;
}

function line({ from, to, link, part }: GraphEdge): string {
  const arrow = part === 'premise' ? '---' : RELATION[link.relation].formats.mermaid;
  const label = part === 'premise' ? '' : `|${link.relation}|`;
  return `${name(from)} ${arrow}${label} ${name(to)}`;
}

function styleOf(kind: NodeKind): string {
  const { colors, mermaid } = KIND[kind].formats;
  const dashes = mermaid.dashes === undefined ? '' : `,stroke-dasharray:${mermaid.dashes}`;
  return `fill:${colors.fill},stroke:${colors.line},color:#1f2937${dashes}`;
}
