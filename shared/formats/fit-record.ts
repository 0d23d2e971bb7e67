import type { RecordTypes, TableName } from '../map/arg-map';
import { asWritten } from '../map/as-written';
import { LIMITS, headSchema, type Head } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { mend, mendRecord } from '../salvage/mend-record';
import { textHash } from '../text/hash';
import { t } from '../words/words';
import { nameOf, type LossLog } from './loss';

type Fields = Record<string, unknown>;

/** How deep a field may nest: the file, its table and the record are three levels already. */
const MOST_DEPTH = LIMITS.depth - 3;

/**
 * A record that a map's file can hold: what is longer, deeper or further out than a map may have is cut off or left out, and named in the log.
 * @returns nothing when nothing of it can stay
 */
export function fitRecord<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  log: LossLog,
): RecordTypes[T] | undefined {
  // What is as the program writes it nests no deeper than the schema says.
  if (asWritten(TABLE_SCHEMAS[table])(record) >= 0) return record;
  const fields = shallowFields(table, record, log);
  if (TABLE_SCHEMAS[table].safeParse(fields).success) return fields as unknown as RecordTypes[T];
  const mended = mendRecord(table, withinLimits(table, fields, log));
  for (const how of mended.dropped) log.dropped({ what: table, ...named(fields), how });
  return mended.record;
}

/** The same for what a map says of itself. */
export function fitHead(head: Head, log: LossLog): Head {
  const fields = shallowFields('head', head, log);
  const mended = mend(withinLimits('head', fields, log), headSchema, { title: () => '' });
  for (const how of mended.dropped) log.dropped({ what: 'head', of: t('the map'), how });
  return mended.record ?? { id: head.id, title: '', created: head.created };
}

/** Without the fields that nest deeper than a map's file may: those are what other tools' files said. */
function shallowFields(what: string, record: Fields, log: LossLog): Fields {
  const deep = Object.keys(record).filter((field) => isDeeper(record[field], MOST_DEPTH));
  if (deep.length === 0) return record;
  const how = t('It is nested more than {most} deep.', { most: MOST_DEPTH });
  for (const field of deep) log.dropped({ what: `${what}.${field}`, ...named(record), how });
  return Object.fromEntries(Object.entries(record).filter(([field]) => !deep.includes(field)));
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((item) => isDeeper(item, levels - 1));
}

/** With texts that are too long cut off, and places moved to the edge of the canvas. */
function withinLimits(what: string, record: Fields, log: LossLog): Fields {
  const changed = Object.entries(record).flatMap(([field, value]): [string, unknown][] => {
    const most = what === 'sources' && field === 'text' ? LIMITS.sourceTextLength : LIMITS.fieldLength;
    const isFar = what === 'places' && (field === 'x' || field === 'y') && Number.isFinite(value);
    const fitting = typeof value === 'string' ? cut(value, most) : isFar ? onCanvas(Number(value)) : value;
    if (fitting === value) return [];
    const how = isFar
      ? t('It lies at the edge of the canvas: it was further out than a map can hold.')
      : cutOffAfter(most);
    log.approximated({ what: `${what}.${field}`, ...named(record), how });
    return [[field, fitting]];
  });
  const fitting = { ...record, ...Object.fromEntries(changed) };
  const isSource = what === 'sources' && changed.some(([field]) => field === 'text');
  return isSource ? { ...fitting, textHash: textHash(String(fitting['text'])) } : fitting;
}

/** A coordinate that a map can hold, whole px. */
export function onCanvas(coordinate: number): number {
  return Math.max(-LIMITS.coordinate, Math.min(LIMITS.coordinate, Math.round(coordinate)));
}

/** What is said where a text is cut off after so many UTF-16 units. */
export function cutOffAfter(most: number): string {
  return t('It is cut off after {size} MiB: a map can hold no more.', { size: most / 1024 / 1024 });
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
}

function named(record: Fields): { id: string | undefined; of: string } {
  const { id, node, text, title } = record;
  const name = [text, title, node, id].find((field) => typeof field === 'string' && field !== '');
  return {
    id: typeof id === 'string' ? id : typeof node === 'string' ? node : undefined,
    of: nameOf(typeof name === 'string' ? name.slice(0, 1000) : ''),
  };
}
