import { TABLE_NAMES, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { canonical } from '../map/canonical';
import { FORMAT, mapFileSchema, type Head, type Passage, type Step } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { mapFile as mapFile1 } from '../map/v1/map-file';
import { takenBack } from '../map/v2/set-aside';
import { t } from '../words/words';
import type { Writing } from './format';
import { recordName } from './keeps';
import { LossLog } from './loss';
import { sortedRecords } from './own/records';

/** A map as a file of version 1, for programs that know no other. What that has no place for is left out and told. */
export function writeVersion1(map: ArgMap): Writing {
  const log = new LossLog();
  const drop = (what: string, record: object, id: string): void =>
    log.dropped({ what, id, of: recordName(map, record), how: t('Version 1 has no place for it.') });
  const dropFromHead = (field: string): void => drop(`head.${field}`, map.head, map.head.id);

  const file: Record<string, unknown> = {
    ...(takenBack(headOf1(map.head, dropFromHead), mapFile1, mapFileSchema, dropFromHead) as object),
    format: FORMAT,
    version: 1,
  };
  const writeTable = <T extends TableOf1>(table: T): void => {
    const { element } = mapFile1.shape[table];
    file[table] = sortedRecords(map, table).map((record) => {
      const id = keyOf(table, record);
      const near = nearest(table, record, (what) =>
        log.approximated({ what, id, of: recordName(map, record), how: t('Version 1 has no word for it.') }),
      );
      log.kept(table);
      return takenBack(near, element, TABLE_SCHEMAS[table], (field) => drop(`${table}.${field}`, record, id));
    });
  };
  for (const table of TABLE_NAMES)
    if (isTableOf1(table)) writeTable(table);
    else for (const record of sortedRecords(map, table)) drop(table, record, record.id);
  return { text: `${JSON.stringify(canonical(file, mapFile1), null, 2)}\n`, report: log.report() };
}

type TableOf1 = TableName & keyof typeof mapFile1.shape;

function isTableOf1(table: TableName): table is TableOf1 {
  return Object.hasOwn(mapFile1.shape, table);
}

/** The head with what version 1 says of judging where that has it. */
function headOf1(head: Head, drop: (field: string) => void): object {
  if (!head.settings?.verdicts) return head;
  const { verdicts, ...settings } = head.settings;
  const { labels, degrees, bases, ...others } = verdicts;
  const lost = [...Object.keys(others), ...(labels && degrees ? ['labels'] : [])];
  for (const field of lost) drop(`settings.verdicts.${field}`);
  return { ...head, settings: { semantics: degrees ?? labels, ...settings, baseScores: bases } };
}

/** A record with what comes nearest where version 1 lacks a choice. */
function nearest<T extends TableName>(
  table: T,
  record: RecordTypes[T],
  tell: (field: string) => void,
): RecordTypes[T] {
  if (table === 'passages' && (record as Passage).status === 'withheld') {
    tell('passages.status');
    return { ...record, status: 'lost' };
  }
  const { focus } = record as Partial<Step>;
  if (table === 'steps' && focus && 'branch' in focus) {
    tell('steps.focus');
    return { ...record, focus: { nodes: [focus.branch] } };
  }
  return record;
}
