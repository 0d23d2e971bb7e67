import { find, TABLE_NAMES, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { recordsOf, type Table } from '../map/table';

type AnyRecord = RecordTypes[TableName];

/** Words in a row that are no accident. */
const RUN = 6;

/** A kept text that says something of what was left out. */
export interface Telltale {
  readonly table: TableName | 'head';
  readonly id: string;
  readonly field: string;
  /** The words in question. */
  readonly words: string;
  /** It quotes an article whose words were left out, or it names a speaker who was. */
  readonly kind: 'quotes' | 'names';
}

/**
 * Where texts of a copy repeat words of articles and highlights that were left out, or name speakers who were. They are not changed: only a person
 * can say whether they may stay.
 * @param copy what is left of `map`
 */
export function telltales(map: ArgMap, copy: ArgMap): Telltale[] {
  const runs = runsLeftOut(map, copy);
  const names = namesLeftOut(map, copy);
  const found: Telltale[] = [];
  for (const text of textsOf(copy)) {
    const words = wordsOf(text.text);
    const at = words.findIndex((_, index) => runs.has(runAt(words, index)));
    if (at >= 0) found.push({ ...text.of, kind: 'quotes', words: words.slice(at, at + RUN).join(' ') });
    for (const name of names)
      if (nameIn(words, wordsOf(name))) found.push({ ...text.of, kind: 'names', words: name });
  }
  return found;
}

/** Runs of words of what is not in the copy any more. Highlights too short for a run count whole. */
function runsLeftOut(map: ArgMap, copy: ArgMap): Set<string> {
  const runs = new Set<string>();
  const add = (text: string): void => {
    const words = wordsOf(text);
    for (let i = 0; i + RUN <= words.length; i++) runs.add(runAt(words, i));
  };
  const kept = new Set<string>();
  for (const { id, text, versions = [] } of recordsOf(map.tables.sources)) {
    if (find(copy, 'sources', id)?.text === text) kept.add(id);
    else for (const each of [text, ...versions.map((version) => version.text)]) add(each);
  }
  for (const { id, exact } of recordsOf(map.tables.passages)) if (!find(copy, 'passages', id)) add(exact);
  // Words that the copy quotes on purpose give nothing away.
  for (const { exact } of recordsOf(copy.tables.passages)) {
    const words = wordsOf(exact);
    for (let i = 0; i + RUN <= words.length; i++) runs.delete(runAt(words, i));
  }
  return runs;
}

function namesLeftOut(map: ArgMap, copy: ArgMap): Set<string> {
  const names = new Set<string>();
  for (const { speaker } of recordsOf(map.tables.nodes)) if (speaker) names.add(speaker);
  for (const { speaker } of recordsOf(copy.tables.nodes)) if (speaker) names.delete(speaker);
  return new Set([...names].filter((name) => wordsOf(name).join('').length > 2));
}

interface TextOfCopy {
  readonly text: string;
  readonly of: Pick<Telltale, 'table' | 'id' | 'field'>;
}

/** The fields in which people write; the texts and highlights of articles are quoted on purpose. */
const WRITTEN = ['title', 'description', 'text', 'note', 'notes'];

function* textsOf(copy: ArgMap): Generator<TextOfCopy> {
  yield* writtenIn('head', copy.head.id, copy.head);
  for (const table of TABLE_NAMES)
    for (const record of recordsOf(copy.tables[table] as Table<AnyRecord>))
      if (table !== 'sources' && table !== 'passages') yield* writtenIn(table, idOf(record), record);
}

function* writtenIn(table: Telltale['table'], id: string, record: object): Generator<TextOfCopy> {
  for (const field of WRITTEN) {
    const text = (record as Readonly<Record<string, unknown>>)[field];
    if (typeof text === 'string') yield { text, of: { table, id, field } };
  }
}

function idOf(record: AnyRecord): string {
  return 'id' in record ? record.id : record.node;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function runAt(words: readonly string[], index: number): string {
  return words.slice(index, index + RUN).join(' ');
}

function nameIn(words: readonly string[], name: readonly string[]): boolean {
  return words.some((_, index) => name.every((word, offset) => words[index + offset] === word));
}
