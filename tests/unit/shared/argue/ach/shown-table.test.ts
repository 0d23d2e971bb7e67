import { expect, it } from 'vitest';
import { inconsistencies, scoresOf } from '../../../../../shared/argue/ach/scores';
import { rowsRead, shownTable } from '../../../../../shared/argue/ach/shown-table';
import type { AchTable } from '../../../../../shared/argue/ach/table';
import { achTable } from '../../../../support/ach-table';

const plain = { isWeighted: false };
const TABLE = achTable([
  { text: 'Smoke over the port', ratings: ['I', 'C', 'C'] },
  { text: 'Ships at sea', ratings: ['C', 'C', 'C'], credibility: 1 },
  { text: 'A rumour of ships', ratings: ['II', undefined, 'CC'], credibility: 5 },
]);

function hiding(table: AchTable, ...hidden: string[]): AchTable {
  return { ...table, question: { ...table.question, matrix: { rows: [], neutral: [], hidden } } };
}

it('leaves out what is hidden, also of the scores, and says what that is', () => {
  const [first] = TABLE.rows;
  const shown = shownTable(hiding(TABLE, first!.evidence.id, TABLE.hypotheses[1]!.node.id));
  expect(shown.rows.map(({ evidence }) => evidence.text)).toEqual(['Ships at sea', 'A rumour of ships']);
  expect(shown.rows[1]!.cells.map((cell) => cell?.rating)).toEqual(['II', 'CC']);
  expect(scoresOf(shown, plain)).toEqual([2, 0]);
  expect(shown.hidden.evidence.map(({ text }) => text)).toEqual(['Smoke over the port']);
  expect(shown.hidden.hypotheses.map(({ text }) => text)).toEqual(['H2']);
});

it('puts answers below a hidden one under the next above', () => {
  const nested = {
    ...TABLE,
    hypotheses: TABLE.hypotheses.map((one, column) => ({
      ...one,
      parent: column === 0 ? undefined : column - 1,
    })),
  };
  const shown = shownTable(hiding(nested, TABLE.hypotheses[1]!.node.id));
  expect(shown.hypotheses.map(({ parent }) => parent)).toEqual([undefined, 0]);
});

it('reads rows in the order that is asked for, and only those that match', () => {
  const points = inconsistencies(TABLE, plain);
  const read = (ask: Partial<Parameters<typeof rowsRead>[2]>): number[] =>
    rowsRead(TABLE, points, { order: 'own', filter: 'all', words: '', ...ask });
  expect(read({})).toEqual([0, 1, 2]);
  expect(read({ order: 'diagnosticity' })).toEqual([2, 0, 1]);
  expect(read({ order: 'credibility' })).toEqual([1, 2, 0]);
  expect(read({ order: 'against' })).toEqual([2, 0, 1]);
  expect(read({ filter: 'telling' })).toEqual([0, 2]);
  expect(read({ filter: 'unrated' })).toEqual([2]);
  expect(read({ words: 'SHIPS' })).toEqual([1, 2]);
});
