import { DOMParser } from 'linkedom';
import type { TextRange } from '../../../shared/text/range';
import type { ArgumentTree, Duty } from './argument-tree';

/** A text of arg-microtexts (Peldszus and Stede 2016) with its gold segments and its gold argument. */
export interface Microtext {
  readonly id: string;
  readonly text: string;
  readonly segments: readonly TextRange[];
  readonly gold: ArgumentTree;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/**
 * Reads one file of the corpus. An undercut hangs on the segment from which the edge comes that it attacks, an added premise on the one
 * that the other premise hangs on; the relations are reduced to support and attack (Peldszus and Stede 2015). Read so, the two
 * baselines of that protocol come out as published.
 */
export function readMicrotext(xml: string, id: string): Microtext {
  const root = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const edges = new Map<string, Edge>();
  const unitOf = new Map<string, string>();
  for (const element of root.querySelectorAll('edge')) {
    const [edge, from, to, type] = ['id', 'src', 'trg', 'type'].map(
      (name) => element.getAttribute(name) ?? '',
    );
    if (!edge || !from || !to || !type) continue;
    if (type === 'seg') unitOf.set(from, to);
    else edges.set(edge, { from, to, type });
  }
  const { text, segments, units } = segmentsOf([...root.querySelectorAll('edu')], unitOf);
  return { id, text, segments, gold: treeOf(units, [...edges.values()], edges) };
}

function segmentsOf(
  elements: readonly Element[],
  unitOf: ReadonlyMap<string, string>,
): { text: string; segments: TextRange[]; units: string[] } {
  let text = '';
  const segments: TextRange[] = [];
  const units: string[] = [];
  for (const element of elements) {
    if (text !== '') text += ' ';
    const start = text.length;
    text += (element.textContent ?? '').trim();
    segments.push({ start, end: text.length });
    units.push(unitOf.get(element.getAttribute('id') ?? '') ?? '');
  }
  return { text, segments, units };
}

function treeOf(
  units: readonly string[],
  relations: readonly Edge[],
  edges: ReadonlyMap<string, Edge>,
): ArgumentTree {
  const duties: Duty[] = units.map(() => 'central');
  const parents = units.map(() => -1);
  for (const relation of relations) {
    const index = units.indexOf(relation.from);
    if (index < 0) continue;
    const { to, type } = joined(relation, edges);
    duties[index] = type === 'reb' || type === 'und' ? 'attack' : 'support';
    parents[index] = units.indexOf(edges.get(to)?.from ?? to);
  }
  return { duties, parents };
}

/** An added premise does what the one does that it is added to. */
function joined(edge: Edge, edges: ReadonlyMap<string, Edge>): Edge {
  const to = edge.type === 'add' ? edges.get(edge.to) : undefined;
  return to ? joined(to, edges) : edge;
}
