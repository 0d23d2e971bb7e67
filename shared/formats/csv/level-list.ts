import type { NewId } from '../../ids';
import { t } from '../../words/words';
import { nameOf } from '../loss';
import type { MapBuilder } from '../map-builder';
import type { Entry } from '../outline/entry';
import { OutlineReader } from '../outline/map-of-entries';
import { TakenIds } from '../own/taken-ids';
import type { ReadOptions } from '../read-options';
import type { Row } from './table';

const LEVEL = /^(?:level|ebene|stufe|niveau|nivel|nível|livello|nivå|tier|h)[ _-]?(\d{1,2})$/;
const NOTE = /^(?:notes?|notizen?|bemerkung(?:en)?|comments?)$/;

/** The columns of a table in which each level of an outline has one, from the top down; nothing for any other table. */
export function levelColumns(headings: readonly string[]): number[] | undefined {
  const levels = headings.flatMap((name, index) => {
    const number = LEVEL.exec(name)?.[1];
    return number === undefined ? [] : [{ index, number: Number(number) }];
  });
  if (levels.length < 2) return undefined;
  return levels.sort((a, b) => a.number - b.number).map(({ index }) => index);
}

/** Reads a table whose columns are the levels of an outline: a cell hangs at the last one before it that stands a level higher. */
export function readLevels(
  {
    headings,
    rows,
    levels,
  }: { headings: readonly string[]; rows: readonly Row[]; levels: readonly number[] },
  builder: MapBuilder,
  { newId, options }: { newId: NewId; options?: ReadOptions | undefined },
): void {
  const roots: Entry[] = [];
  const open: Entry[] = [];
  const noteAt = headings.findIndex((name) => NOTE.test(name));
  for (const { cells, line } of rows) {
    const filled = levels.findLastIndex((index) => (cells[index] ?? '').trim() !== '');
    for (const [depth, index] of levels.slice(0, filled + 1).entries()) {
      const text = (cells[index] ?? '').trim();
      // Some programs leave what is the same as above empty, others repeat it.
      if (text === '' || (depth < filled && open[depth]?.text === text)) continue;
      const parent = open.slice(0, depth).findLast((entry) => entry !== undefined);
      const entry: Entry = { text, own: {}, foreign: {}, children: [], line };
      (parent?.children ?? roots).push(entry);
      open.length = Math.min(open.length, depth);
      open[depth] = entry;
    }
    const last = open[filled];
    const note = noteAt < 0 ? '' : (cells[noteAt] ?? '').trim();
    if (last && note !== '') last.note = note;
    keepOthers({ cells, line }, last);
  }
  new OutlineReader(builder, new TakenIds(newId), 'csv', options).read(roots);

  function keepOthers(row: Row, entry: Entry | undefined): void {
    row.cells.forEach((cell, index) => {
      const name = headings[index] ?? '';
      if (cell.trim() === '' || levels.includes(index) || (index === noteAt && entry)) return;
      if (entry && name !== '' && name !== '__proto__') {
        entry.foreign = { ...entry.foreign, [name]: cell };
        builder.log.unshown(`column ${name}`, cell, row.line);
      } else
        builder.log.dropped({ what: 'cell', of: nameOf(cell), line: row.line, how: t('it has no text') });
    });
  }
}
