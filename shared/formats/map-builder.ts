import { TABLE_NAMES, type RecordTypes, type TableName } from '../map/arg-map';
import { buildMap } from '../map/build-map';
import { canonical } from '../map/canonical';
import type { MapRecords } from '../map/index-records';
import { LIMITS, type Head } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { fail, ok, type Result } from '../result';
import { makeConsistent } from '../salvage/make-consistent';
import { plainText } from '../text/plain';
import { t } from '../words/words';
import { inFileOrder } from './file-order';
import { fitHead, fitRecord } from './fit-record';
import type { ReadContext, Reading } from './format';
import { LossLog } from './loss';

type New<T extends TableName> = Omit<RecordTypes[T], 'id'> & { id?: string };

/** Puts a map together while a file is read, and logs what became of what the file holds. */
export class MapBuilder {
  readonly log = new LossLog();
  private readonly records: { [T in TableName]: RecordTypes[T][] } = {
    sources: [],
    passages: [],
    nodes: [],
    places: [],
    links: [],
    groups: [],
    steps: [],
    views: [],
    comments: [],
    ratings: [],
    confirmed: [],
    conflicts: [],
  };
  private readonly head: Head;

  constructor(private readonly context: ReadContext) {
    this.head = { id: context.newId('map'), title: context.title, created: context.now };
  }

  /** Sets fields of the map itself. */
  set(fields: Partial<Head>): void {
    Object.assign(this.head, tidy(fields));
  }

  /**
   * Adds a record; its texts get LF line ends. An `id` that the file gave is kept when it has the form of one of ours (the caller checks that with
   * `idSchema`), else a new one is made.
   * @returns its id
   */
  add<T extends Exclude<TableName, 'places'>>(table: T, record: New<T>): string {
    const id = record.id ?? this.context.newId(table);
    (this.records[table] as unknown[]).push({
      ...tidy(record, table === 'passages' ? quoted : plainText),
      id,
    });
    return id;
  }

  /** Adds a record that has passed its schema, as it is: quotations may begin with what other texts must not. */
  addWhole<T extends TableName>(table: T, record: RecordTypes[T]): void {
    this.records[table].push(record);
  }

  /** Says where a node stands: its top left corner in px, rounded. */
  place(node: string, place: Omit<RecordTypes['places'], 'node'>): void {
    const { x, y } = place;
    this.records.places.push({ ...place, node, x: Math.round(x), y: Math.round(y) });
  }

  /**
   * The map, made to hold together and to be one that can be saved and opened again; what had to go for that is in the report. Nodes without a
   * place get one, in the order in which records were added: that of the file.
   */
  finish(): Result<Reading> {
    const consistent = makeConsistent(buildMap(fitHead(this.head, this.log), this.fittingRecords()));
    for (const how of consistent.dropped) this.log.dropped({ what: 'reference', of: t('the file'), how });
    const { nodes, places } = consistent.map.tables;
    const count = TABLE_NAMES.reduce(
      (sum, name) => sum + consistent.map.tables[name].size,
      nodes.size - places.size,
    );
    if (count > LIMITS.records)
      return fail(
        'too-large',
        'This file would make a map of {count} records; a map can have {records}.',
        'Split it into smaller files.',
        { count, records: LIMITS.records },
      );
    const ids = ({ id }: { id: string }): string => id;
    const order = { nodes: this.records.nodes.map(ids), links: this.records.links.map(ids) };
    return ok({ map: inFileOrder(consistent.map, order), report: this.log.report() });
  }

  private fittingRecords(): MapRecords {
    const fitting = <T extends TableName>(table: T): RecordTypes[T][] =>
      this.records[table].flatMap(
        (record) => fitRecord(table, canonical(record, TABLE_SCHEMAS[table]), this.log) ?? [],
      );
    return Object.fromEntries(TABLE_NAMES.map((table) => [table, fitting(table)]));
  }
}

/** A stretch of a text may begin with what at the beginning of a text would be a byte order mark. */
function quoted(raw: string): string {
  return plainText(`.${raw}`).slice(1);
}

/** A record with its texts as the file keeps them. */
function tidy<T extends object>(record: T, asKept = plainText): T {
  const tidied: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(record))
    if (value !== undefined) tidied[key] = typeof value === 'string' ? asKept(value) : value;
  return tidied as T;
}
