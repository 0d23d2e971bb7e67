import type { PageElement } from './dom';

const MOST_COLUMNS = 20; // that one cell is taken to span: more only rules a line
const MOST_ROWS = 1000;

/** Where the cells of a table stand, some of which reach over several columns and down several rows. */
export class TableGrid {
  /** For each column, how many of the next rows a cell above still reaches into. */
  private readonly reach: number[] = [];
  private column = 0;
  private written = 0;

  beginRow(): void {
    while (this.column < this.reach.length) this.passOver();
    this.column = 0;
    this.written = 0;
  }

  /** @returns how many columns it stands behind the last cell that was written in its row, or behind the row's beginning */
  beginCell(cell: PageElement): number {
    while ((this.reach[this.column] ?? 0) > 0) this.passOver();
    const tabs = this.column - this.written;
    this.written = this.column;
    const rows = spanOf(cell, 'rowspan', MOST_ROWS) - 1;
    for (let columns = spanOf(cell, 'colspan', MOST_COLUMNS); columns > 0; columns--)
      this.reach[this.column++] = rows;
    return tabs;
  }

  private passOver(): void {
    this.reach[this.column] = Math.max(0, (this.reach[this.column] ?? 0) - 1);
    this.column++;
  }
}

function spanOf(cell: PageElement, name: string, most: number): number {
  const span = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(span) ? Math.min(most, Math.max(1, span)) : 1;
}
