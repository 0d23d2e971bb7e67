import { find, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { canonical } from '../map/canonical';
import { sameValue } from '../map/same-value';
import { headSchema, type Head } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import type { Change, MapDiff } from './diff';

/** A map with edits on top that are not made yet: a command reads and writes here, and takes the diff in the end. */
export class Staging {
  private readonly staged = new Map<string, Change>();

  constructor(readonly map: ArgMap) {}

  /** The record as the edits so far have left it. */
  get<T extends TableName>(table: T, id: string): RecordTypes[T] | undefined {
    const change = this.staged.get(`${table}/${id}`);
    return change ? (change.to as RecordTypes[T] | undefined) : find(this.map, table, id);
  }

  /** Adds or replaces a record, in its canonical form. */
  put<T extends TableName>(table: T, record: RecordTypes[T]): void {
    this.stage(table, keyOf(table, record), canonical(record, TABLE_SCHEMAS[table]));
  }

  /** Takes a record out; what refers to it is for the caller to see to. */
  remove(table: TableName, id: string): void {
    this.stage(table, id, undefined);
  }

  /** Replaces the map's own fields. */
  putHead(head: Head): void {
    const { id } = this.map.head;
    const to = canonical(head, headSchema);
    this.staged.set('head', { table: 'head', id, from: this.map.head, to });
  }

  /** What changed in the end; records that came back to what they were are left out. */
  diff(): MapDiff {
    return [...this.staged.values()].filter(({ from, to }) => !sameValue(from, to));
  }

  private stage<T extends TableName>(table: T, id: string, to: RecordTypes[T] | undefined): void {
    const from = find(this.map, table, id);
    this.staged.set(`${table}/${id}`, { table, id, ...(from && { from }), ...(to && { to }) } as Change);
  }
}
