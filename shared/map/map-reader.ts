import { TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { asWritten } from './as-written';
import { canonical } from './canonical';
import { MapFiller } from './index-records';
import { checkMap } from './invariants';
import { fieldCount, namedFields, parseJson } from './json-text';
import { depthOf, type MapLimits } from './limits';
import type { MapPiece } from './pieces';
import { CURRENT_VERSION, FORMAT, headSchema, type Head } from './schema';
import { TABLE_SCHEMAS } from './table-schemas';

/** A record lies two levels deep in its file. */
const AROUND_RECORD = 2;

/**
 * Reads a map piece by piece, so that no step takes long. What it takes in is a valid map of the current version within the limits; of everything else
 * it only says that it is none: `parseMap` finds the words for it, and reads older versions.
 */
export class MapReader {
  private readonly filling = new MapFiller();
  private head: Head | undefined;
  private records = 0;

  /** @param limits absent for pieces that have been checked before, in another process of the program: they are taken as they are */
  constructor(private readonly limits?: MapLimits) {}

  /** Takes the next piece. @returns whether it could be */
  take({ part, text }: MapPiece): boolean {
    if (part === 'head') {
      this.head = this.limits ? checkedHead(text, this.limits) : headOf(JSON.parse(text) as MapObject);
      return this.head !== undefined;
    }
    const records = this.limits
      ? this.checked(part, text, this.limits)
      : (JSON.parse(`[${text}]`) as RecordTypes[TableName][]);
    return records !== undefined && (this.filling.add(part, records) === undefined || !this.limits);
  }

  /** The map, when all pieces are in; nothing when they are none together. */
  done(): ArgMap | undefined {
    if (!this.head) return undefined;
    const map = this.filling.done(this.head);
    return this.limits && checkMap(map).length > 0 ? undefined : map;
  }

  private checked(
    part: TableName,
    text: string,
    { depth, records: most }: MapLimits,
  ): RecordTypes[TableName][] | undefined {
    const records = parsed(text);
    if (!records) return undefined;
    this.records += records.length;
    if (this.records > most) return undefined;
    const schema = TABLE_SCHEMAS[part];
    const count = asWritten(schema);
    let fields = 0;
    for (const [index, record] of records.entries()) {
      const own = count(record);
      if (own >= 0) {
        fields += own;
        continue;
      }
      if (depthOf(record, depth) > depth - AROUND_RECORD) return undefined;
      const { data } = schema.safeParse(record);
      if (data === undefined) return undefined;
      fields += fieldCount(record);
      records[index] = canonical(data, schema);
    }
    return fields === namedFields(text) ? (records as RecordTypes[TableName][]) : undefined;
  }
}

type MapObject = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown[] | undefined {
  try {
    return JSON.parse(`[${text}]`) as unknown[];
  } catch {
    return undefined;
  }
}

function checkedHead(text: string, { depth }: MapLimits): Head | undefined {
  const json = parseJson(text, depth);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return undefined;
  const file = json.value as MapObject;
  if (file['format'] !== FORMAT || file['version'] !== CURRENT_VERSION) return undefined;
  const hasTables = TABLE_NAMES.every((name) => {
    const table = file[name];
    return Array.isArray(table) && table.length === 0;
  });
  const head = headSchema.safeParse(headOf(file));
  return hasTables && head.success ? canonical(head.data, headSchema) : undefined;
}

/** Everything in a file that is no table, fields that we do not know included. */
export function headOf(file: MapObject): Head {
  const { format: _format, version: _version, ...head } = file;
  for (const name of TABLE_NAMES) Reflect.deleteProperty(head, name);
  return head as Head;
}
