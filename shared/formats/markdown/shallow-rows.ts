import type { OutlineRow } from '../../map/outline';
import { MOST_DEPTH } from '../outline/entry';

interface Part {
  readonly from: number;
  readonly to: number;
  /** The depth of its first row, which begins at the left margin. */
  readonly depth: number;
}

/** Rows that nest no deeper than people and programs can follow: a branch that is too deep is named where it hangs and goes on at the left margin. */
export function shallowRows(rows: readonly OutlineRow[]): OutlineRow[] {
  const ends = branchEnds(rows);
  const shallow: OutlineRow[] = [];
  const parts: Part[] = [{ from: 0, to: rows.length, depth: 0 }];
  for (const part of parts) {
    for (let index = part.from; index < part.to; index++) {
      const row = rows[index];
      if (!row) break;
      const depth = row.depth - part.depth;
      const begins = part.depth > 0 && index === part.from;
      const isTooDeep = !begins && depth >= MOST_DEPTH && row.kind === 'node' && row.open;
      if (begins) shallow.push({ ...row, depth, role: 'root', link: undefined, relation: undefined });
      else shallow.push({ ...row, depth, again: row.again || isTooDeep });
      if (!isTooDeep) continue;
      const to = ends[index] ?? rows.length;
      parts.push({ from: index, to, depth: row.depth });
      index = to - 1;
    }
  }
  return shallow;
}

/** For each row the index of the first one after it that is not below it. */
function branchEnds(rows: readonly OutlineRow[]): number[] {
  const ends = new Array<number>(rows.length).fill(rows.length);
  const open: number[] = [];
  rows.forEach(({ depth }, index) => {
    while ((rows[open.at(-1) ?? -1]?.depth ?? -1) >= depth) ends[open.pop() ?? 0] = index;
    open.push(index);
  });
  return ends;
}
