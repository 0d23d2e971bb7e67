import { parseJson } from '../../map/json-text';
import { isFields } from './plain-data';

/** Our own data in a file of another tool stand in blocks of data under this name. */
export const OURS = 'cp';

export type Fields = Record<string, unknown>;

/** Splits a block of data into what is ours and what is the file's own. */
export function splitData(data: unknown): { ours: Fields | undefined; rest: Fields } {
  if (!isFields(data)) return { ours: undefined, rest: {} };
  const { [OURS]: ours, ...rest } = data;
  return { ours: isFields(ours) ? ours : undefined, rest };
}

const FRONT = /^\s*={3,}[ \t]*\n/;

/**
 * Takes our data out of the front matter, where they stand on one line of JSON: it may be as long as all sources are, which no parser of YAML has to see.
 * @returns the text without them, with as many lines
 */
export function takeFrontData(text: string): { text: string; ours: Fields } {
  const begin = FRONT.exec(text)?.[0].length;
  if (begin === undefined) return { text, ours: {} };
  const end = text.indexOf('===', begin);
  const line = `\n${OURS}: {`;
  const at = text.indexOf(line, begin - 1);
  if (at < 0 || at > end) return { text, ours: {} };
  const start = at + line.length - 1;
  const stop = text.indexOf('\n', start);
  const value = parseJson(text.slice(start, stop));
  const ours = value.ok && isFields(value.value) ? value.value : {};
  return { text: `${text.slice(0, start)}0${text.slice(stop)}`, ours };
}
