import { TABLE_NAMES, type TableName } from '../map/arg-map';
import { namesFieldTwice } from '../map/json-text';
import { tableOfId } from '../map/references';
import { endOfValue } from './end-of-value';
import { t } from '../words/words';

/** What could be read of a file's text: nothing in it has been held to the schema yet. */
export interface TornFile {
  /** Everything that is no table, `format` and `version` included. */
  readonly fields: Map<string, unknown>;
  readonly records: { readonly table: TableName; readonly value: unknown }[];
  /** What could not be read, in words. */
  readonly dropped: string[];
}

/** How often a text may be gone over, all in all: a file made to be slow is given up, not waited for. */
const MOST_PASSES = 8;

/**
 * Reads the JSON text of a map as far as it can be read: what is damaged is passed over, up to the next record or table that begins
 * as one does. Valid JSON is read whole; of a field that is there twice, the first counts, of a table both parts.
 */
export function readTorn(text: string): TornFile {
  return new TornReader(text).read();
}

class TornReader implements TornFile {
  readonly fields = new Map<string, unknown>();
  readonly records: TornFile['records'] = [];
  readonly dropped: string[] = [];
  private at = 0;
  private ended = false;
  private work = 0;
  /** How far in the first record of a table begins on its line: records inside other records lie deeper. */
  private indent: number | undefined;
  private lastId: string | undefined;
  /** The line on which the damage that was met last begins, and where that is: lines are counted on from there. */
  private line = { number: 1, at: 0 };

  constructor(private readonly text: string) {}

  read(): TornFile {
    this.at = this.text.indexOf('{') + 1;
    if (this.at === 0) return this;
    let table: TableName | undefined;
    while (!this.ended && this.skipSpace() < this.text.length) {
      if (this.work > this.text.length * MOST_PASSES) {
        this.dropped.push(t('The rest of the file is too tangled to be read.'));
        return this;
      }
      table = table === undefined ? this.readField() : this.readElement(table);
    }
    if (!this.ended)
      this.dropped.push(
        t('The file ends early{afterLast}: what came then is lost.', { afterLast: this.afterLast() }),
      );
    else if (this.text.slice(this.at).trim() !== '')
      this.dropped.push(t('What stands behind the end of the map was left out.'));
    return this;
  }

  private skipSpace(): number {
    while (' \n\r\t,\uFEFF'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at++;
    return this.at;
  }

  /** One field of the whole file. Returns the table whose records come next. */
  private readField(): TableName | undefined {
    const start = this.at;
    if (this.text.charAt(start) === '}') {
      this.at++;
      this.ended = true;
      return undefined;
    }
    const key = this.readValue();
    if (typeof key !== 'string') return this.passOver(t('A field'), start);
    this.skipSpace();
    if (this.text.charAt(this.at) !== ':') return this.passOver(t('The field “{key}”', { key }), start);
    this.at++;
    this.skipSpace();
    const table = TABLE_NAMES.find((name) => name === key);
    if (table && this.text.charAt(this.at) === '[') {
      this.at++;
      return table;
    }
    const value = this.readValue();
    if (value === undefined) return this.passOver(t('The field “{key}”', { key }), start);
    if (table) this.dropped.push(t('The table “{key}” is no list.', { key }));
    else if (this.fields.has(key))
      this.dropped.push(t('The field “{key}” is there twice; the first counts.', { key }));
    else this.fields.set(key, value);
    return undefined;
  }

  /** One record. Returns the table whose records come next. */
  private readElement(table: TableName): TableName | undefined {
    const start = this.at;
    if (this.text.charAt(start) === ']') {
      this.at++;
      return undefined;
    }
    this.indent ??= this.indentAt(start);
    const value = this.readValue();
    if (value === undefined) return this.passOver(t('A record of the table “{table}”', { table }), start);
    this.records.push({ table, value });
    this.lastId = idOf(value) ?? this.lastId;
    return table;
  }

  /** The JSON value that begins here, or `undefined` when it is damaged; goes behind it. */
  private readValue(): unknown {
    const found = endOfValue(this.text, this.at);
    const end = 'end' in found ? found.end : found.damagedAt;
    this.work += end - this.at + 1;
    if (!('end' in found)) return undefined;
    try {
      const slice = this.text.slice(this.at, end);
      const value: unknown = JSON.parse(slice);
      if (namesFieldTwice(slice, value))
        this.dropped.push(
          t('A field is there twice (line {lineOf}); the last counts.', { lineOf: this.lineOf(this.at) }),
        );
      this.at = end;
      return value;
    } catch {
      return undefined;
    }
  }

  /** Goes to the next record or table behind what is damaged. Returns the table whose records come there. */
  private passOver(what: string, start: number): TableName | undefined {
    const line = this.lineOf(start);
    const pattern =
      /\{\s*"(?:id|node)"\s*:\s*"([a-z])-[0-9a-z]{12}"|"(sources|passages|nodes|places|links|groups|steps|views|comments)"\s*:\s*\[\s*[{\]]/g;
    pattern.lastIndex = start + 1;
    for (let found = pattern.exec(this.text); found; found = pattern.exec(this.text)) {
      const [whole, letter, name] = found;
      if (name === undefined && this.indentAt(found.index) !== this.indent && this.indent !== undefined)
        continue;
      this.dropped.push(
        t('{what} (line {line}{afterLast}) is damaged.', { what, line, afterLast: this.afterLast() }),
      );
      this.work += found.index - start;
      if (name !== undefined) {
        this.at = found.index + whole.length - 1;
        return name as TableName;
      }
      this.at = found.index;
      const table = tableOfId(letter ?? '');
      const isPlace = whole.includes('"node"');
      return isPlace ? 'places' : table === 'map' ? undefined : table;
    }
    this.dropped.push(
      t('The file is damaged from line {line} on{afterLast}: what came then is lost.', {
        line,
        afterLast: this.afterLast(),
      }),
    );
    this.at = this.text.length;
    this.ended = true;
    return undefined;
  }

  private afterLast(): string {
    return this.lastId === undefined ? '' : t(', after {lastId}', { lastId: this.lastId });
  }

  /** How many spaces stand before this on its line; -1 when something else does. */
  private indentAt(at: number): number {
    let from = at;
    while (from > 0 && ' \t'.includes(this.text.charAt(from - 1))) from--;
    return from === 0 || this.text.charAt(from - 1) === '\n' ? at - from : -1;
  }

  private lineOf(at: number): number {
    let { number } = this.line;
    for (let i = this.text.indexOf('\n', this.line.at); i >= 0 && i < at; i = this.text.indexOf('\n', i + 1))
      number++;
    this.line = { number, at };
    return number;
  }
}

function idOf(value: unknown): string | undefined {
  const { id, node } = Object(value) as { id?: unknown; node?: unknown };
  if (typeof id === 'string') return id.slice(0, 40);
  return typeof node === 'string' ? node.slice(0, 40) : undefined;
}
