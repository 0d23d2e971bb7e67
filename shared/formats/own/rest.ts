import { TABLE_NAMES, type ArgMap, type TableName } from '../../map/arg-map';
import { headSchema } from '../../map/schema';
import { t } from '../../words/words';
import type { MapBuilder } from '../map-builder';
import { withoutForeign } from './foreign';
import { fieldOf, recordFrom, sortedRecords, textOf } from './records';
import type { TakenIds } from './taken-ids';

type RestTable = Exclude<TableName, 'nodes' | 'places' | 'links'>;

const REST = TABLE_NAMES.filter(
  (table): table is RestTable => table !== 'nodes' && table !== 'places' && table !== 'links',
);

/**
 * What other tools' files of cards and lines have no place for: the head of the map and the tables beside nodes, places and links. It goes out in one
 * piece, under our name, and comes back with `takeRest`.
 * @param format whose `foreign` on the head goes out in its own place
 * @param except tables that the format has a place for
 */
export function restOf(
  map: ArgMap,
  format: string,
  except: readonly TableName[] = [],
): Record<string, unknown> {
  const rest: Record<string, unknown> = { version: 1, map: withoutForeign(map.head, format) };
  for (const table of REST) {
    const records = except.includes(table) ? [] : sortedRecords(map, table);
    if (records.length > 0) rest[table] = records;
  }
  return rest;
}

/** Puts what `restOf` wrote into the map; what is no longer a record of ours is reported. */
export function takeRest(rest: unknown, builder: MapBuilder, ids: TakenIds): void {
  const head = headSchema.safeParse(fieldOf(rest, 'map'));
  if (head.success) builder.set(head.data);
  for (const table of REST) {
    const values = fieldOf(rest, table);
    for (const value of Array.isArray(values) ? (values as unknown[]) : []) {
      const record = recordFrom(table, value);
      if (record) {
        builder.addWhole(table, { ...record, id: ids.take(table, record.id) });
        builder.log.kept(table);
      } else builder.log.dropped({ what: table, of: textOf(value, 'id') ?? table, how: t('it is damaged') });
    }
  }
}
