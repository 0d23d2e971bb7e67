import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { MapBuilder } from '../map-builder';
import { OwnTable } from './own-table';
import { EvidenceList } from './evidence-list';
import { levelColumns, readLevels } from './level-list';
import { listColumns } from './list-columns';
import { readTable } from './table';

/** Reads our table as the map that it was, and a list of evidence as cards of evidence. */
export function readCsv(text: string, context: ReadContext): Result<Reading> {
  const table = readTable(text);
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const builder = new MapBuilder(context);
  const levels = levelColumns(names);
  if (names.includes('record') && names.includes('counterpoint'))
    new OwnTable(names, builder, context.newId).read(rows);
  else if (levels) readLevels({ headings: names, rows, levels }, builder, context);
  else {
    const columns = listColumns(names);
    if (!columns)
      return fail(
        'malformed',
        'This table has no column whose name says that it holds texts (line 1).',
        'Name a column “text”, “claim”, “argument”, “statement” or “evidence”, and try again.',
      );
    new EvidenceList(columns, builder, context.newId).read(rows);
  }
  return builder.finish();
}
