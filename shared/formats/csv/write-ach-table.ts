import Papa from 'papaparse';
import { diagnosticityOf, scoresOf, type Counting } from '../../argue/ach/scores';
import { rounded } from '../../argue/ach/table-in-words';
import { cellText } from '../../argue/ach/block';
import type { AchTable } from '../../argue/ach/table';
import { guarded } from './cells';

/**
 * Writes a table of competing hypotheses for a spreadsheet: the hypotheses, a row of each piece of evidence with how well it tells them apart, and the
 * scores. What is no link of its own stands in brackets: linked premises, and what bears through other cards.
 */
export function writeAchTable(table: AchTable, counting: Counting): string {
  const { hypotheses, rows } = table;
  const lines = [
    ['Evidence', ...hypotheses.map(({ node }) => node.text), 'Diagnosticity'],
    ...rows.map((row) => [
      row.evidence.text,
      ...hypotheses.map((_hypothesis, column) => cellText(row.cells[column])),
      rounded(diagnosticityOf(row)),
    ]),
    ['Inconsistency', ...scoresOf(table, counting).map(rounded), ''],
  ];
  return Papa.unparse(
    lines.map((line) => line.map(guarded)),
    { newline: '\n' },
  );
}
