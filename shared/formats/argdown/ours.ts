import { parseJson } from '../../map/json-text';
import { TABLE_SCHEMAS } from '../../map/table-schemas';
import type { TableName } from '../../map/arg-map';
import { idSchema } from '../../ids';
import { nameOf, type LossLog } from '../loss';
import { isFields } from './plain-data';

/** Our own data in a file of another tool stand in blocks of data under this name. */
export const OURS = 'cp';

export type Fields = Record<string, unknown>;

/** Splits a block of data into what is ours and what is the file's own. */
export function splitData(data: unknown): { ours: Fields | undefined; rest: Fields } {
  if (!isFields(data)) return { ours: undefined, rest: {} };
  const { [OURS]: ours, ...rest } = data;
  return { ours: isFields(ours) ? ours : undefined, rest };
}

const FRONT = /^\s*={3,}[ \t]*\n/;

/**
 * Takes our data out of the front matter, where they stand on one line of JSON: it may be as long as all sources are, which no parser of YAML has to see.
 * @returns the text without them, with as many lines
 */
export function takeFrontData(text: string): { text: string; ours: Fields } {
  const begin = FRONT.exec(text)?.[0].length;
  if (begin === undefined) return { text, ours: {} };
  const end = text.indexOf('===', begin);
  const line = `\n${OURS}: {`;
  const at = text.indexOf(line, begin - 1);
  if (at < 0 || at > end) return { text, ours: {} };
  const start = at + line.length - 1;
  const stop = text.indexOf('\n', start);
  const value = parseJson(text.slice(start, stop));
  const ours = value.ok && isFields(value.value) ? value.value : {};
  return { text: `${text.slice(0, start)}0${text.slice(stop)}`, ours };
}

/** Checks records that a file gave; fields that are not of our form are left out and named, and an id that is there already is made anew. */
export class RecordCheck {
  private readonly used = new Set<string>();

  constructor(
    private readonly log: LossLog,
    private readonly newId: (table: Exclude<TableName, 'places'>) => string,
  ) {}

  /** The id of a record as the file gives it, if it has the form of one and nothing else has it; else a new one. */
  id(table: Exclude<TableName, 'places'>, given: unknown): string {
    const known = idSchema(table).safeParse(given);
    const id = known.success && !this.used.has(known.data) ? known.data : this.newId(table);
    this.used.add(id);
    return id;
  }

  /** The record with what is of the right form; nothing when it cannot be a record of that table at all. */
  record(table: TableName, record: Fields, of: string): Fields | undefined {
    const schema = TABLE_SCHEMAS[table];
    const first = schema.safeParse(record);
    if (first.success) return record;
    const wrong = new Set(first.error.issues.map(({ path }) => String(path[0])));
    const kept = Object.fromEntries(Object.entries(record).filter(([field]) => !wrong.has(field)));
    const isRecord = schema.safeParse(kept).success;
    const how = 'It is not of the form that a map needs.';
    const id = typeof record.id === 'string' ? record.id : undefined;
    for (const field of isRecord ? wrong : [])
      this.log.dropped({ what: `${table}.${field}`, id, of: nameOf(of), how });
    if (!isRecord) this.log.dropped({ what: table, id, of: nameOf(of), how });
    return isRecord ? kept : undefined;
  }
}
