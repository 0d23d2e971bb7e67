import { unlimited } from '../../shared/argue/budget';
import { Evaluation } from '../../shared/argue/live/evaluation';
import { Judging } from '../../shared/argue/live/judging';
import { networkOf } from '../../shared/argue/live/network';
import type { Change } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import type { Link, Node } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import type { NewId } from '../../shared/ids';
import { seededIds, seededRandom } from '../support/ids';
import { rowOf, type Row } from './rows';

const CARDS = 100_000;
const LINKS = 150_000;
const TIMES = 5;
const EDITS = 200;
const CYCLES = 30;
const CHOICE = { labels: 'grounded', degrees: 'quadratic-energy' } as const;

interface Records {
  readonly map: ArgMap;
  readonly nodes: Node[];
  readonly links: Link[];
}

/** A map in which each link leads from a card to one before it, or to a link before: no circles. */
function acyclicMap(random: () => number, newId: NewId): Records {
  const below = (count: number): number => Math.floor(random() * count);
  const nodes = Array.from({ length: CARDS }, (_, i): Node => ({
    ...{ id: newId('nodes'), kind: random() < 0.5 ? 'claim' : 'evidence', text: `Card ${i}.` },
    ...(random() < 0.3 && { base: random() }),
  }));
  const links: Link[] = [];
  for (let i = 0; i < LINKS; i++) {
    const from = i < CARDS - 1 ? i + 1 : 1 + below(CARDS - 1);
    // A link that starts from a card before, so that nothing goes round.
    const on = random() < 0.05 ? links[below(from - 1)] : undefined;
    links.push({
      id: newId('links'),
      relation: random() < 0.6 ? 'supports' : 'opposes',
      premises: [nodes[from]?.id ?? ''],
      target: on ? { link: on.id } : { node: nodes[below(from)]?.id ?? '' },
    });
  }
  const head = { id: newId('map'), title: '', created: '2026-01-01T00:00:00Z' };
  return { map: indexRecords(head, { nodes, links }), nodes, links };
}

function timed(times: number, run: (time: number) => unknown): number[] {
  return Array.from({ length: times }, (_, time) => {
    const start = performance.now();
    run(time);
    return performance.now() - start;
  });
}

/** A map translated and judged beside the least that could be done with it, and judged again after edits. */
export function argueRows(): Row[] {
  const random = seededRandom(7);
  const newId = seededIds();
  const records = acyclicMap(random, newId);
  const { map } = records;
  const row = (subject: string, metric: string, times: readonly number[]): Row =>
    rowOf({ suite: 'argue', size: CARDS, subject, metric, unit: 'ms' }, times);

  const { network, order } = networkOf(map);
  const evaluation = new Evaluation(network);
  const evaluate = (): void => {
    const done = evaluation.run(map, order, CHOICE, 'all', () => undefined);
    if (!done.ok) throw new Error(done.error.message);
  };
  return [
    row(
      'counterpoint',
      'translate',
      timed(TIMES, () => networkOf(map)),
    ),
    row(
      'fields',
      'translate',
      timed(TIMES, () => readFields(map)),
    ),
    row('counterpoint', 'evaluate', timed(TIMES, evaluate)),
    row('loop', 'evaluate', timed(TIMES, loopOver(records))),
    ...editRows(records, random, newId, row),
  ];
}

/** Reads each field of each card and link. */
function readFields({ tables }: ArgMap): number {
  let count = 0;
  for (const table of [tables.nodes, tables.links])
    for (const record of recordsOf<object>(table))
      for (const value of Object.values(record)) if (value !== undefined) count++;
  return count;
}

/** Passes over the links with nothing but two arrays of numbers. */
function loopOver({ nodes, links }: Records): () => Float64Array {
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const ends = links.map(({ premises, target }) => [
    numbers.get(premises[0] ?? '') ?? 0,
    'node' in target ? (numbers.get(target.node) ?? 0) : 0,
  ]);
  const from = Uint32Array.from(ends, ([a = 0]) => a);
  const to = Uint32Array.from(ends, ([, b = 0]) => b);
  const base = Float64Array.from(nodes, ({ base: score = 0.5 }) => score);
  return () => {
    const strength = base.slice();
    for (let i = 0; i < from.length; i++) {
      const target = to[i] ?? 0;
      strength[target] = (strength[target] ?? 0) * (1 - 0.5 * (strength[from[i] ?? 0] ?? 0));
    }
    return strength;
  };
}

type RowOf = (subject: string, metric: string, times: readonly number[]) => Row;

/** From an edit to the verdicts that it changes. */
function editRows({ map, nodes, links }: Records, random: () => number, newId: NewId, row: RowOf): Row[] {
  const judging = new Judging(map);
  const judge = (): void => {
    const judged = judging.judge(CHOICE, unlimited);
    if (!judged.ok) throw new Error(judged.error.message);
  };
  judge();
  const below = (count: number): number => Math.floor(random() * count);
  const edit = (changes: Change[]): void => {
    judging.edit(changes);
    judge();
  };
  const edits = timed(EDITS, (time) => {
    if (time % 2 === 0) {
      const at = below(CARDS);
      const from = nodes[at];
      if (!from) return;
      const to = (nodes[at] = { ...from, base: random() });
      edit([{ table: 'nodes', id: from.id, from, to }]);
    } else {
      const at = below(LINKS);
      const from = links[at];
      if (!from) return;
      const to = (links[at] = { ...from, weight: random() });
      edit([{ table: 'links', id: from.id, from, to }]);
    }
  });
  const cycles = Array.from({ length: CYCLES }, () => {
    // From one of the first cards, on which most rests, to one of the last.
    const link: Link = {
      id: newId('links'),
      relation: 'supports',
      premises: [nodes[below(100)]?.id ?? ''],
      target: { node: nodes[CARDS - 1 - below(1000)]?.id ?? '' },
    };
    const [time = NaN] = timed(1, () => {
      edit([{ table: 'links', id: link.id, to: link }]);
    });
    edit([{ table: 'links', id: link.id, from: link }]);
    return time;
  });
  return [row('counterpoint', 'edit', edits), row('counterpoint', 'close-cycle', cycles)];
}
