import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { indexRecords } from '../map/index-records';
import { sameValue } from '../map/same-value';
import { recordsOf, type Table } from '../map/table';
import { compareValues } from './by-value';
import { wayOf } from './ways';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A side whose map was cleaned for sharing since the base, with all that was left out: what is not in such a copy was not deleted. What its reader
 * has added or changed stays.
 */
export function uncleaned(base: ArgMap, side: ArgMap): ArgMap {
  if (!side.head.cleaned || sameValue(side.head.cleaned, base.head.cleaned)) return side;
  const records = TABLE_NAMES.map((table) => [table, recordsOfTable(base, side, table)]);
  const { cleaned: _cleaned, ...head } = side.head;
  const whole = { ...withOmissions('head', base.head, head), id: side.head.id };
  return indexRecords(whole, Object.fromEntries(records) as Parameters<typeof indexRecords>[1]);
}

function recordsOfTable<T extends TableName>(base: ArgMap, side: ArgMap, table: T): RecordTypes[T][] {
  const there = [...recordsOf(side.tables[table] as Table<RecordTypes[T]>)].map((record) => {
    const was = find(base, table, keyOf(table, record));
    return was ? withOmissions(table, was, record) : record;
  });
  const left = [...recordsOf(base.tables[table] as Table<RecordTypes[T]>)].filter(
    (record) => !find(side, table, keyOf(table, record)),
  );
  return [...there, ...left];
}

/** A record with the fields, and the items of lists, that the cleaned one lacks. */
function withOmissions<Rec extends object>(table: TableName | 'head', was: Rec, is: Rec): Rec {
  const [before, after] = [was as Fields, is as Fields];
  const isWithheld = after['withheld'] === true || after['status'] === 'withheld';
  const whole: Record<string, unknown> = { ...after };
  if (after['withheld'] === true) delete whole['withheld'];
  for (const [field, value] of Object.entries(before)) {
    const way = wayOf(table, field);
    const goesWithText = way === 'article' || way === 'anchor';
    if (whole[field] === undefined || (isWithheld && goesWithText)) whole[field] = value;
    else if (way === 'set' || (typeof way === 'object' && 'items' in way))
      whole[field] = withItems(value, whole[field]);
  }
  if (isWithheld && before['status'] === undefined) delete whole['status'];
  return whole as Rec;
}

function withItems(before: unknown, after: unknown): unknown {
  if (!Array.isArray(before) || !Array.isArray(after)) return after;
  const added = (after as unknown[]).filter((item) => !before.some((old) => sameValue(old, item)));
  return [...(before as unknown[]), ...added.sort(compareValues)];
}
