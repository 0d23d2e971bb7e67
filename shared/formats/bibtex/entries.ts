import { msg, t } from '../../words/words';

/** An entry of a BibTeX file: its fields as LaTeX, by their names in small letters. */
export interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
  /** From 1. */
  readonly line: number;
}

/** What of a file is no entry that can be read. */
export interface Trouble {
  readonly what: string;
  readonly of: string;
  readonly how: string;
  readonly line: number;
}

/** The macros that every style has. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const CUT = msg('It is cut off: a brace or a quotation mark is never closed.');

/**
 * The entries of a BibTeX or BibLaTeX file, with `@string` put in and `#` joined. Text between entries is a comment, as BibTeX has it. An entry that is
 * never closed is left out, and reading goes on with the next line that begins one.
 */
export function entriesOf(text: string): { entries: Entry[]; troubles: Trouble[] } {
  const reader = new EntryReader(text);
  reader.readAll();
  return reader;
}

class EntryReader {
  readonly entries: Entry[] = [];
  readonly troubles: Trouble[] = [];
  private readonly macros = new Map(MONTHS.map((month) => [month, month]));
  private at = 0;
  private line = 1;
  private counted = 0;

  constructor(private readonly text: string) {}

  readAll(): void {
    const begins = /@[ \t]*([A-Za-z][\w+*-]{0,60})\s*([{(])/g;
    for (let match = this.next(begins, 0); match; match = this.next(begins, this.at)) {
      const { index } = match;
      this.tellBetween(this.at, index);
      const [whole, type = '', open] = match;
      const line = this.lineAt(index);
      this.at = index + whole.length;
      const close = open === '{' ? '}' : ')';
      if (this.block(type.toLowerCase(), close, line)) continue;
      const again = this.next(/^[ \t]*@/gm, index + whole.length);
      this.tell(`@${type}`, this.text.slice(index, again?.index), t(CUT), line);
      this.at = again ? again.index : this.text.length;
    }
    this.tellBetween(this.at, this.text.length);
  }

  /** What stands between entries is a comment. */
  private tellBetween(from: number, to: number): void {
    const words = this.text
      .slice(from, to)
      .replace(/^[ \t]*%+/gm, '')
      .trim();
    if (words !== '') this.tell('comment', words, t('It stands between the entries.'), this.lineAt(from));
  }

  private tell(what: string, of: string, how: string, line: number): void {
    this.troubles.push({ what, of: of.slice(0, 1000), how, line });
  }

  private next(pattern: RegExp, from: number): RegExpExecArray | null {
    pattern.lastIndex = from;
    return pattern.exec(this.text);
  }

  /** One block behind its brace; false where it is never closed. */
  private block(type: string, close: string, line: number): boolean {
    if (type === 'comment' || type === 'preamble') {
      const start = this.at;
      if (!this.skipTo(close)) return false;
      this.tell(`@${type}`, this.text.slice(start, this.at - 1), t('It is no reference.'), line);
      return true;
    }
    if (type === 'string') {
      const fields = this.fields(close, line);
      for (const [name, value] of fields ?? []) this.macros.set(name, value);
      return fields !== undefined;
    }
    const key = this.next(/[^,})]*/y, this.at)?.[0] ?? '';
    this.at += key.length;
    const hasKey = !key.includes('=');
    if (hasKey && this.text[this.at] === ',') this.at++;
    if (!hasKey) this.at -= key.length;
    const fields = this.fields(close, line);
    if (fields) this.entries.push({ type, key: hasKey ? key.trim() : '', fields, line });
    return fields !== undefined;
  }

  /** Fields up to the end of the block; of one that is there twice the first holds. */
  private fields(close: string, line: number): Map<string, string> | undefined {
    const fields = new Map<string, string>();
    for (;;) {
      this.skipSpace();
      const sign = this.text[this.at];
      if (sign === undefined) return undefined;
      this.at++;
      if (sign === close) return fields;
      if (sign === ',') continue;
      this.at--;
      const name = this.next(/([^\s={}(),"#]{1,100})\s*=/y, this.at);
      if (!name) {
        const rest = this.next(/[^,{}()"]*[,{}()"]?/y, this.at)?.[0] ?? '';
        const last = rest.at(-1);
        this.at += Math.max(1, rest.length - (last === close ? 1 : 0));
        const words = rest.replace(/[,{}()"]/g, '').trim();
        if (words !== '') this.tell('text', words, t('It is in no field.'), line);
        continue;
      }
      this.at += name[0].length;
      const value = this.value(line);
      if (value === undefined) return undefined;
      const field = (name[1] ?? '').toLowerCase();
      if (fields.has(field))
        this.tell(field, value, t('The field is there twice; the first one holds.'), line);
      else fields.set(field, value);
    }
  }

  /** Pieces that are joined by `#`. */
  private value(line: number): string | undefined {
    let value = '';
    for (;;) {
      this.skipSpace();
      const piece = this.piece(line);
      if (piece === undefined) return undefined;
      value += piece;
      this.skipSpace();
      if (this.text[this.at] !== '#') return value;
      this.at++;
    }
  }

  private piece(line: number): string | undefined {
    const sign = this.text[this.at];
    if (sign === '{') return this.enclosed('}');
    if (sign === '"') return this.enclosed('"');
    const word = this.next(/[^\s,#{}()"]{1,200}/y, this.at)?.[0] ?? '';
    this.at += word.length;
    if (this.at >= this.text.length) return undefined;
    if (word === '' || /^\d+$/.test(word)) return word;
    const macro = this.macros.get(word.toLowerCase());
    if (macro === undefined) this.tell('@string', word, t('No @string says what it stands for.'), line);
    return macro ?? word;
  }

  /** What stands between braces or quotation marks, where braces are closed as often as they are opened. */
  private enclosed(end: '}' | '"'): string | undefined {
    const start = ++this.at;
    const signs = /[{}"]/g;
    let depth = 0;
    for (let match = this.next(signs, start); match; match = this.next(signs, match.index + 1)) {
      const [sign] = match;
      if (sign === end && depth === 0) {
        this.at = match.index + 1;
        return this.text.slice(start, match.index);
      }
      if (sign === '{') depth++;
      else if (sign === '}' && depth > 0) depth--;
    }
    return undefined;
  }

  /** Over the rest of a block that is not read. */
  private skipTo(close: string): boolean {
    const signs = /[{}()]/g;
    let depth = 0;
    for (let match = this.next(signs, this.at); match; match = this.next(signs, match.index + 1)) {
      const [sign] = match;
      if (sign === close && depth === 0) {
        this.at = match.index + 1;
        return true;
      }
      if (sign === '{') depth++;
      else if (sign === '}' && depth > 0) depth--;
    }
    return false;
  }

  private skipSpace(): void {
    const space = this.next(/(?:\s|%[^\n]*)*/y, this.at);
    this.at += space?.[0].length ?? 0;
  }

  private lineAt(index: number): number {
    for (let end = this.text.indexOf('\n', this.counted); end >= 0 && end < index; this.line++) {
      this.counted = end + 1;
      end = this.text.indexOf('\n', this.counted);
    }
    return this.line;
  }
}
