import { agreementOf, readingsOf, type Agreement, type Reading } from '../../shared/argue/ach/readings';
import { diagnosticityOf, inconsistencies, weightOfRow, type Counting } from '../../shared/argue/ach/scores';
import { leadersOf } from '../../shared/argue/ach/sensitivity';
import { rowsRead, shownTable, type ShownTable } from '../../shared/argue/ach/shown-table';
import type { AchTable, Cell } from '../../shared/argue/ach/table';
import { LiveTable } from '../../shared/argue/ach/live-table';
import { countingOf } from '../../shared/argue/ach/table-of-map';
import type { ArgMap } from '../../shared/map/arg-map';
import { KIND } from '../../shared/map/node-kinds';
import { linksInto } from '../../shared/map/queries';
import { RELATION } from '../../shared/map/relations';
import type { Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import type { MatrixState, Spot } from '../state/matrix-store';

/** A heading of the table: what stands across or down. */
export type Heading =
  | {
      readonly kind: 'hypothesis';
      readonly node: Node;
      readonly depth: number;
      readonly score: number;
      readonly isLeader: boolean;
      /** Whether answers of its own stand below it, and whether they are folded away. */
      readonly folds: 'open' | 'folded' | undefined;
    }
  | {
      readonly kind: 'item';
      readonly node: Node;
      /** How well it tells the hypotheses apart: a variance, 0 to 4. */
      readonly tells: number;
      /** What it counts, a half to 2. */
      readonly weight: number;
    };

/** A table as the screen shows it. */
export interface MatrixView {
  readonly table: ShownTable;
  readonly counting: Counting;
  readonly across: readonly Heading[];
  readonly down: readonly Heading[];
  readonly cellAt: (evidence: string, hypothesis: string) => Cell | undefined;
  /** How each person who is named rates, by names. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly compared: { readonly a: Reading; readonly b: Reading; readonly agreement: Agreement } | undefined;
}

/** The questions of a map: those with answers first. */
export function questionsOf(map: ArgMap): Node[] {
  const all = [...recordsOf(map.tables.nodes)].filter(({ kind }) => KIND[kind].asks);
  const rank = (node: Node): number => {
    const answers = linksInto(map, node.id).filter(({ relation }) => RELATION[relation].isAnswer).length;
    return (answers > 1 ? 0 : answers === 1 ? 2 : 4) + (node.main ? 0 : 1);
  };
  return all
    .map((node) => [rank(node), node] as const)
    .sort(([a], [b]) => a - b)
    .map(([, node]) => node);
}

/** The table that was read last: the next is mostly the same one after an edit. */
let last: { readonly question: string; readonly live: LiveTable } | undefined;

function tableOf(map: ArgMap, question: string): AchTable | undefined {
  if (last?.question !== question) last = { question, live: new LiveTable(question) };
  return last.live.update(map);
}

const made = new WeakMap<ArgMap, { state: MatrixState; view: MatrixView | undefined }>();

/** The table that is shown of a map; nothing where it has no question. Made once while map and state are the same. */
export function matrixView(map: ArgMap, state: MatrixState): MatrixView | undefined {
  const before = made.get(map);
  if (before && sameTable(before.state, state)) return before.view;
  const view = makeView(map, state);
  made.set(map, { state, view });
  return view;
}

/** Whether two states show one table, wherever the keyboard is in it. */
function sameTable(a: MatrixState, b: MatrixState): boolean {
  return (Object.keys(a) as (keyof MatrixState)[]).every(
    (key) => key === 'at' || key === 'from' || key === 'isTold' || a[key] === b[key],
  );
}

function makeView(map: ArgMap, state: MatrixState): MatrixView | undefined {
  const questions = questionsOf(map);
  const question = questions.find(({ id }) => id === state.question) ?? questions[0];
  const whole = question && tableOf(map, question.id);
  if (!whole) return undefined;
  const table = shownTable(whole);
  const counting = countingOf(table.question, state.isWeighted);
  const points = inconsistencies(table, counting);
  const evidence = rowsRead(table, points, state).flatMap((number): Heading[] => {
    const row = table.rows[number];
    if (!row) return [];
    const [tells, weight] = [diagnosticityOf(row), weightOfRow(row, counting)];
    return [{ kind: 'item', node: row.evidence, tells, weight }];
  });
  const hypotheses = hypothesisHeadings(table, points, state.folded);
  const rowOf = new Map(table.rows.map((row) => [row.evidence.id, row]));
  const columnOf = new Map(table.hypotheses.map(({ node }, column) => [node.id, column]));
  const readings = readingsOf(map, table);
  return {
    table,
    counting,
    across: state.isTransposed ? evidence : hypotheses,
    down: state.isTransposed ? hypotheses : evidence,
    cellAt: (one, other) => rowOf.get(one)?.cells[columnOf.get(other) ?? -1],
    readings,
    compared: comparedIn(readings, state.compared),
  };
}

function hypothesisHeadings(
  { hypotheses }: ShownTable,
  points: readonly (readonly number[])[],
  folded: ReadonlySet<string>,
): Heading[] {
  const scores = hypotheses.map((_one, column) => points.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const leaders = new Set(leadersOf(scores));
  const hasBelow = new Set(hypotheses.map(({ parent }) => parent));
  const isAway = (column: number): boolean => {
    const parent = hypotheses[column]?.parent;
    if (parent === undefined) return false;
    return folded.has(hypotheses[parent]?.node.id ?? '') || isAway(parent);
  };
  return hypotheses.flatMap(({ node, depth }, column): Heading[] => {
    if (isAway(column)) return [];
    const folds = hasBelow.has(column) ? (folded.has(node.id) ? 'folded' : 'open') : undefined;
    const isLeader = leaders.has(column) && leaders.size < hypotheses.length;
    return [{ kind: 'hypothesis', node, depth, score: scores[column] ?? 0, isLeader, folds }];
  });
}

function comparedIn(
  readings: ReadonlyMap<string, Reading>,
  names: MatrixState['compared'],
): MatrixView['compared'] {
  const [a, b] = (names ?? []).map((name) => readings.get(name));
  return a && b && { a, b, agreement: agreementOf(a, b) };
}

/** A place by its numbers down and across; -1 is a heading. */
export interface Place {
  readonly down: number;
  readonly across: number;
}

/** Where a spot stands; what is not in the table counts as its headings. */
export function placeOf({ down, across }: MatrixView, { evidence, hypothesis }: Spot): Place {
  const isThere = ({ node }: Heading): boolean => node.id === evidence || node.id === hypothesis;
  return { down: down.findIndex(isThere), across: across.findIndex(isThere) };
}

/** The spot at a place. */
export function spotAt({ down, across }: MatrixView, place: Place): Spot {
  const headings = [down[place.down], across[place.across]];
  const idOf = (kind: Heading['kind']): string | undefined =>
    headings.find((heading) => heading?.kind === kind)?.node.id;
  return { evidence: idOf('item'), hypothesis: idOf('hypothesis') };
}

/** A block of places, both ends in it. */
export interface Block {
  readonly from: Place;
  readonly to: Place;
}

/** The cells that are chosen: one, or all between two corners. */
export function chosenBlock(view: MatrixView, { at, from }: Pick<MatrixState, 'at' | 'from'>): Block {
  const [a, b] = [placeOf(view, at), placeOf(view, from ?? at)];
  return {
    from: { down: Math.min(a.down, b.down), across: Math.min(a.across, b.across) },
    to: { down: Math.max(a.down, b.down), across: Math.max(a.across, b.across) },
  };
}

/** The pairs of evidence and hypothesis in a block, by rows; headings are none. */
export function pairsIn(view: MatrixView, { from, to }: Block): { evidence: string; hypothesis: string }[] {
  const pairs: { evidence: string; hypothesis: string }[] = [];
  for (let down = Math.max(0, from.down); down <= to.down; down++)
    for (let across = Math.max(0, from.across); across <= to.across; across++) {
      const { evidence, hypothesis } = spotAt(view, { down, across });
      if (evidence !== undefined && hypothesis !== undefined) pairs.push({ evidence, hypothesis });
    }
  return pairs;
}
