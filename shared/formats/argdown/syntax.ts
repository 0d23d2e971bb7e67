import { flatText } from '../flat-text';

/** What can be said in Argdown, and how our texts have to be written so that its parser takes them for nothing but text. */

/**
 * A text on one line with all that Argdown would take for markup escaped: `#`, `[`, `*`, two slashes, `.x.` and so on.
 * @param text as `flatText` gives it
 */
export function escaped(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    out += isMarkup(text, i, char) ? `\\${char}` : char;
  }
  return out;
}

const ALWAYS = new Set('\\[]<>@#*_{}');

function isMarkup(text: string, i: number, char: string): boolean {
  if (ALWAYS.has(char)) return true;
  if (char === '/') return text.charAt(i - 1) === '/' || text.charAt(i + 1) === '*';
  if (char === '=') return text.startsWith('==', i + 1);
  return (char === '.' || char === ':') && comesAgain(text, i, char);
}

/** Whether a sign stands a second time in the same word: `.v.` and `:heart:` are special characters of Argdown. */
function comesAgain(text: string, i: number, char: string): boolean {
  const again = text.indexOf(char, i + 2);
  if (again < 0 || again - i > LONGEST_WORD) return again >= 0;
  return !/\s/.test(text.slice(i + 1, again));
}

const LONGEST_WORD = 200; // UTF-16 units: further on we do not look whether it is still the same word

/** The rules of an inference stand between dashes, with commas between them. */
export function escapedRule(text: string): string {
  return escaped(text).replace(/[-,;]/g, '\\$&');
}

const PLAIN_TAG = /^[A-Za-z0-9-]+$/;
const TAG = /^[^\s()](?:[^()\n]*[^\s()])?$/u;

/** The tags of a record that can be written as tags, each once. */
export function writableTags(tags: readonly string[]): string[] {
  return [...new Set(tags)].filter((tag) => TAG.test(tag) && flatText(tag) === tag);
}

export function tagText(tag: string): string {
  return PLAIN_TAG.test(tag) ? `#${tag}` : `#(${tag})`;
}

/**
 * JSON that is YAML, too, and in which nothing ends a block of data, a title before it or the front matter: brackets, equal signs and what YAML does
 * not allow are written as numbers where they stand in texts.
 */
export function dataText(value: unknown): string {
  return JSON.stringify(value).replace(STRINGS, (text) => text.replace(UNSAFE, asNumber));
}

// The last quotation mark is always there; that it need not be keeps the pattern from trying again.
const STRINGS = /"(?:[^"\\]|\\.)*"?/g;
const UNSAFE = /[{}\]>=\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

function asNumber(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
