import type { PageElement } from './dom';

const LONGEST_CELL = 400; // characters; more is a page laid out with a table

/** What was found for each table, which is asked once a cell. */
const known = new WeakMap<PageElement, boolean>();

/** Whether the table that a row or cell is in holds data. Many pages, and most mails, are laid out with tables. */
export function isDataTable(part: PageElement): boolean {
  let table: PageElement | null = part;
  while (table && table.localName !== 'table') table = table.parentNode as PageElement | null;
  if (!table) return false;
  const answer = known.get(table) ?? holdsData(table);
  known.set(table, answer);
  return answer;
}

function holdsData(table: PageElement): boolean {
  if (/^(presentation|none)$/.test(table.getAttribute('role') ?? '') || table.querySelector('table'))
    return false;
  let several = false;
  for (const row of table.querySelectorAll('tr')) {
    let cells = 0;
    for (const cell of row.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      cells++;
      if ((cell.textContent ?? '').trim().length > LONGEST_CELL) return false;
    }
    several ||= cells > 1;
  }
  return several;
}
