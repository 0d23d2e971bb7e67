import type { NewId } from '../ids';
import type { TableName } from '../map/arg-map';
import { asWritten } from '../map/as-written';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { t } from '../words/words';
import { nameOf, type LossLog } from './loss';
import { TakenIds } from './own/taken-ids';

type Fields = Record<string, unknown>;

/** Checks records that a file gave; fields that are not of our form are left out and named, and an id that is there already is made anew. */
export class RecordCheck {
  private readonly ids: TakenIds;

  constructor(
    private readonly log: LossLog,
    newId: NewId,
  ) {
    this.ids = new TakenIds(newId);
  }

  /** The id of a record as the file gives it, if it has the form of one and nothing else has it; else a new one. */
  id(table: Exclude<TableName, 'places'>, given: unknown): string {
    return this.ids.take(table, given);
  }

  /** The record with what is of the right form; nothing when it cannot be a record of that table at all. */
  record(table: TableName, record: Fields, of: string): Fields | undefined {
    const schema = TABLE_SCHEMAS[table];
    if (asWritten(schema)(record) >= 0) return record;
    const first = schema.safeParse(record);
    if (first.success) return record;
    const wrong = new Set(first.error.issues.map(({ path }) => String(path[0])));
    const kept = Object.fromEntries(Object.entries(record).filter(([field]) => !wrong.has(field)));
    const isRecord = schema.safeParse(kept).success;
    const how = t('It is not of the form that a map needs.');
    const id = typeof record.id === 'string' ? record.id : undefined;
    for (const field of isRecord ? wrong : [])
      this.log.dropped({ what: `${table}.${field}`, id, of: nameOf(of), how });
    if (!isRecord) this.log.dropped({ what: table, id, of: nameOf(of), how });
    return isRecord ? kept : undefined;
  }
}
