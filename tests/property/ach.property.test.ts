import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveTable } from '../../shared/argue/ach/live-table';
import { decisiveSteps, leadersOf, smallestDrop } from '../../shared/argue/ach/sensitivity';
import { diagnosticityOf, inconsistencies, scoresOf } from '../../shared/argue/ach/scores';
import type { AchTable, Cell } from '../../shared/argue/ach/table';
import { tableOfMap } from '../../shared/argue/ach/table-of-map';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { KIND } from '../../shared/map/node-kinds';
import { RATINGS, type Rating } from '../../shared/map/ratings';
import { recordsOf } from '../../shared/map/table';
import { achTable } from '../support/ach-table';
import { fixedContext } from '../support/edit-context';
import { Editor } from '../support/edit-map';
import { seededRandom } from '../support/ids';
import { randomInput } from '../support/random-edit';
import { randomMap } from '../support/random-map';

const rating = fc.constantFrom(...RATINGS);
const cellRating = fc.option(rating, { nil: undefined });

/** Up to 8 rows by 5 columns, as the sizes that brute force can try. */
const arbitraryTable: fc.Arbitrary<AchTable> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc.record({
        ratings: fc.array(cellRating, { minLength: columns, maxLength: columns }),
        credibility: fc.constantFrom(undefined, 1, 2, 3, 4, 5, 6),
      }),
      { minLength: rows, maxLength: rows },
    ),
  )
  .map((rows) => achTable(rows));

const counting = fc.boolean().map((isWeighted) => ({ isWeighted }));

/** All subsets of the rows, the smaller first, as numbers of rows. */
function subsets(count: number): number[][] {
  const all = Array.from({ length: 2 ** count }, (_each, bits) =>
    Array.from({ length: count }, (_row, row) => row).filter((row) => (bits >> row) & 1),
  );
  return all.sort((a, b) => a.length - b.length);
}

function leadersWithout(table: AchTable, isWeighted: boolean, drop: readonly number[]): string {
  const rows = table.rows.filter((_row, number) => !drop.includes(number));
  return leadersOf(scoresOf({ ...table, rows }, { isWeighted })).join();
}

describe('a table of competing hypotheses', () => {
  it('has its lead changed by the smallest set of rows, as trying all of them shows', () => {
    fc.assert(
      fc.property(arbitraryTable, counting, (table, how) => {
        const before = leadersWithout(table, how.isWeighted, []);
        const changes = (drop: readonly number[]): boolean =>
          leadersWithout(table, how.isWeighted, drop) !== before;
        const found = smallestDrop(table, how);
        expect(found?.length).toBe(subsets(table.rows.length).find(changes)?.length);
        if (found) expect(changes(found)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('names each single step of a cell that changes the lead, and no other', () => {
    const scale: Rating[] = ['CC', 'C', 'N', 'I', 'II'];
    fc.assert(
      fc.property(arbitraryTable, counting, (table, how) => {
        const before = leadersWithout(table, how.isWeighted, []);
        const expected = table.rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, column) =>
            [-1, 1].flatMap((by) => {
              const to = cell?.rating && cell.rating !== 'NA' && scale[scale.indexOf(cell.rating) + by];
              if (!to) return [];
              const rows = table.rows.map((one, number) =>
                number === row ? { ...one, cells: one.cells.with(column, { ...cell, rating: to }) } : one,
              );
              const changed = leadersWithout({ ...table, rows }, how.isWeighted, []) !== before;
              return changed ? [{ row, column, from: cell.rating, to }] : [];
            }),
          ),
        );
        expect(decisiveSteps(table, how)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('tells nothing by a row of equal cells, and counts no cell against what fits', () => {
    fc.assert(
      fc.property(rating, fc.integer({ min: 2, max: 6 }), (same, columns) => {
        const table = achTable([{ ratings: Array<Rating>(columns).fill(same) }]);
        expect(diagnosticityOf(table.rows[0]!)).toBe(0);
        const against = inconsistencies(table, { isWeighted: false })[0];
        expect(against).toEqual(Array(columns).fill({ I: 1, II: 2 }[same as 'I'] ?? 0));
      }),
    );
  });
});

interface Edit {
  row: number;
  column: number;
  rating: Rating | null;
}

const edits: fc.Arbitrary<Edit[][]> = fc.array(
  fc.array(fc.record({ row: fc.nat(3), column: fc.nat(2), rating: fc.option(rating) }), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 12 },
);

describe('the cells of a map’s question', () => {
  it('read as they were rated, whatever was rated before, and come and go with their links', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const editor = new Editor();
        const question = editor.do('node.add', { kind: 'question' }).diff[0]!.id;
        const add = (kind: 'claim' | 'evidence', text: string): string => {
          const { diff } = editor.do('node.add', { kind, text });
          return diff.find(({ table }) => table === 'nodes')!.id;
        };
        const hypotheses = ['H1', 'H2', 'H3'].map((text) => add('claim', text));
        for (const premise of hypotheses)
          editor.do('link.add', { relation: 'answers', premises: [premise], target: { node: question } });
        const evidence = ['E1', 'E2', 'E3', 'E4'].map((text) => add('evidence', text));
        const wanted = new Map<string, Rating>();
        for (const cells of steps) {
          editor.do('matrix.rate', {
            question,
            cells: cells.map(({ row, column, rating: to }) => ({
              evidence: evidence[row]!,
              hypothesis: hypotheses[column]!,
              rating: to,
            })),
          });
          for (const { row, column, rating: to } of cells) {
            if (to === null) wanted.delete(`E${row + 1} H${column + 1}`);
            else wanted.set(`E${row + 1} H${column + 1}`, to);
          }
        }
        const read = new Map<string, Rating | undefined>();
        const table = tableOfMap(editor.map, question)!;
        for (const row of table.rows)
          row.cells.forEach((cell: Cell | undefined, column) => {
            if (cell) read.set(`${row.evidence.text} ${table.hypotheses[column]!.node.text}`, cell.rating);
          });
        expect(read).toEqual(wanted);
        const links = [...wanted.values()].filter((one) => one !== 'N' && one !== 'NA').length;
        expect(editor.map.tables.links.size).toBe(3 + links);
      }),
      { numRuns: 200 },
    );
  });
});

/** What changes tables: cells and their order, links, cards and their places. */
const EDITS = [
  ...([
    'matrix.rate',
    'matrix.rate',
    'matrix.arrange',
    'link.add',
    'link.add',
    'link.set',
    'link.retarget',
  ] as const),
  ...(['link.join', 'link.move', 'remove', 'node.set', 'node.add', 'nodes.move', 'map.set'] as const),
];

describe('a table that follows a map', () => {
  it('is what one is that is read anew, after each edit', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 4, max: 25 }), (seed, cards) => {
        const random = seededRandom(seed);
        const context = fixedContext();
        let map = randomMap(cards, seed + 1);
        const questions = [...recordsOf(map.tables.nodes)].filter(({ kind }) => KIND[kind].asks);
        const tables = new Map(questions.map(({ id }) => [id, new LiveTable(id)]));
        for (let edit = 0; edit < 60; edit++) {
          const name = EDITS[Math.floor(random() * EDITS.length)] ?? 'link.add';
          const done = runCommand(map, name, randomInput(map, name, random, ['A', 'B']), context);
          if (!done.ok) continue;
          map = applyDiff(map, done.value.diff);
          for (const [id, table] of tables) expect(table.update(map)).toEqual(tableOfMap(map, id));
        }
      }),
      { numRuns: 100 },
    );
  });
});
