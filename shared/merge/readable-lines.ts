import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { fieldNamed } from '../map/fields/fields';
import { KIND } from '../map/node-kinds';
import { verbOf } from '../map/relations';
import { recordsOf, type Table } from '../map/table';
import type { Link, Node, Passage, Source } from '../map/schema';
import { canonicalText } from './by-value';
import { nameOf, premiseNames, targetName } from './names';
import { isLayout, wayOf } from './ways';

/**
 * A map as lines that people read and that a line by line comparison makes sense of: what it says, record by record in the order of the file, without
 * how it is laid out. Not meant to be read back.
 */
export function readableLines(map: ArgMap): string[] {
  const lines = ['map', ...fieldLines('head', map.head, ['id', 'created'])];
  for (const table of TABLE_NAMES) {
    if (table === 'places') continue;
    const records = [...recordsOf(map.tables[table] as Table<RecordTypes[TableName]>)];
    records.sort((a, b) => (keyOf<TableName>(table, a) < keyOf<TableName>(table, b) ? -1 : 1));
    for (const record of records) lines.push('', ...recordLines(map, table, record));
  }
  return lines;
}

function recordLines(map: ArgMap, table: TableName, record: RecordTypes[TableName]): string[] {
  const key = keyOf(table, record);
  switch (table) {
    case 'nodes': {
      const { kind } = record as Node;
      return [
        `${KIND[kind].one} ${key}`,
        ...fieldLines(table, record, ['id', 'kind', 'passages']),
        ...quotes(map, record as Node),
      ];
    }
    case 'links': {
      const link = record as Link;
      return [
        `link ${key}`,
        `  ${premiseNames(map, link)}`,
        `  ${verbOf(link)} ${targetName(map, link)}`,
        ...fieldLines(table, record, ['id', 'relation', 'premises', 'target']),
      ];
    }
    case 'sources': {
      const { text } = record as Source;
      const words = text.match(/\S+/g)?.length ?? 0;
      return [
        `article ${key}`,
        ...fieldLines(table, record, ['id', 'text', 'versions', 'rejected']),
        `  words: ${words}`,
      ];
    }
    case 'passages': {
      const { source, exact, status } = record as Passage;
      const about = `  in: ${nameOf(map, 'sources', source)}${status === undefined ? '' : `, ${status}`}`;
      return [`highlight ${key}`, ...indented('words', exact), about];
    }
    default:
      return [`${table} ${key}`, ...fieldLines(table, record, ['id'])];
  }
}

function quotes(map: ArgMap, { passages = [] }: Node): string[] {
  return passages.flatMap((id) => {
    const passage = find(map, 'passages', id);
    return passage ? indented('quotes', passage.exact) : [];
  });
}

function fieldLines(table: TableName | 'head', record: object, without: readonly string[]): string[] {
  return Object.entries(record as Record<string, unknown>).flatMap(([field, value]) => {
    if (without.includes(field) || isLayout(table, field) || wayOf(table, field) === 'anchor') return [];
    return indented(
      fieldNamed(table, field)?.word ?? field,
      typeof value === 'string' ? value : canonicalText(value),
    );
  });
}

function indented(word: string, text: string): string[] {
  const [first = '', ...more] = text.split('\n');
  return [`  ${word}: ${first}`, ...more.map((line) => `    ${line}`)];
}
