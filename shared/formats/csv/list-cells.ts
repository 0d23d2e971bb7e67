import { dateOf } from '../../text/dates';
import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';
import type { ListColumn, ListColumns } from './list-columns';
import type { Row } from './table';

const LONGEST_DATE = 30; // UTF-16 units
const TWO_YEARS = /[12]\d{3}.*[12]\d{3}/;

/** What a row says in a column of a list; an empty text where it says nothing. */
export function cellOf(row: Row, { at }: ListColumns, column: ListColumn): string {
  return row.cells[at[column] ?? -1]?.trim() ?? '';
}

/** Tells of a cell that says something else than its column has. */
export function tellForm(row: Row, name: string, cell: string, log: LossLog): void {
  log.dropped({
    what: `cell ${name}`,
    of: nameOf(cell),
    line: row.line,
    how: t('it has a form that is not known'),
  });
}

/** Whether a row has no text and nothing else but reasons: it goes on with the row above. */
export function hasOnlyReasons(row: Row, { at }: ListColumns): boolean {
  const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return filled.length > 0 && filled.every((index) => index === at.pros || index === at.cons);
}

/** One date of a cell as the map keeps it, however it is written; a cell that says more as it is. */
export function dateInCell(cell: string): string {
  const isOne = cell.length <= LONGEST_DATE && !TWO_YEARS.test(cell);
  return (isOne && dateOf(cell)) || cell;
}
