import type { TreeStep } from '../../shared/commands/outline';
import type { OutlineRow } from '../../shared/map/outline';
import { foldedText } from '../../shared/text/find';

export type RowStep = { to: number } | { open: string } | { close: string };

/**
 * What an arrow, Home or End does in the tree (the tree view pattern of the ARIA practices): go to a row, or open or close the one
 * where the keyboard is. Going into a row that only refers to a node goes to where that node is listed.
 * @returns nothing where there is nowhere to go
 */
export function stepInTree(rows: readonly OutlineRow[], at: number, step: TreeStep): RowStep | undefined {
  const row = rows[at];
  if (!row) return undefined;
  switch (step) {
    case 'down':
      return rowAt(rows, at + 1);
    case 'up':
      return rowAt(rows, at - 1);
    case 'first':
      return rowAt(rows, 0);
    case 'last':
      return rowAt(rows, rows.length - 1);
    case 'in':
      if (row.again)
        return rowAt(
          rows,
          rows.findIndex((other) => other.id === row.id),
        );
      if (!row.hasChildren) return undefined;
      return row.open ? rowAt(rows, at + 1) : { open: row.id };
    case 'out':
      return row.open && canClose(row) ? { close: row.id } : rowAt(rows, row.parent);
  }
}

/** Whether a row's branch can be folded: a node's can; what a link holds together is always listed. */
export function canClose(row: OutlineRow): boolean {
  return row.kind === 'node' && row.hasChildren;
}

function rowAt(rows: readonly OutlineRow[], to: number): RowStep | undefined {
  return rows[to] ? { to } : undefined;
}

/**
 * The next row whose text begins with what was typed, from the present one on and round again. Typing on stays on a row while it
 * still fits; the same letter over and over goes on to the next row.
 */
export function findTyped(
  rows: readonly OutlineRow[],
  textOf: (row: OutlineRow) => string,
  at: number,
  typed: string,
): number | undefined {
  const letters = [...foldedText(typed)];
  const same = letters.every((letter) => letter === letters[0]);
  const wanted = same ? (letters[0] ?? '') : letters.join('');
  for (let i = 0; i < rows.length; i++) {
    const index = (at + i + (same ? 1 : 0)) % rows.length;
    const row = rows[index];
    if (row && foldedText(textOf(row).trim()).startsWith(wanted)) return index;
  }
  return undefined;
}

/** Whether a row stands for a node or link: its own, or the link by which its only premise hangs. */
export function standsFor(row: OutlineRow, id: string): boolean {
  return row.id === id || (row.link === id && row.role !== 'part');
}
