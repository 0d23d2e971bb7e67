import { appError, failWith, ok, type AppError, type Result } from '../../result';
import { msg } from '../../words/words';

const MOST_TEXT = 4; // MiB, in UTF-16 units, without the front matter
const MOST_STEPS = 100_000_000; // characters that the lexer may look at in vain
const MOST_LINKS = 20_000; // lines that begin with a sign of a relation
const MOST_PAIRS = 200_000_000; // such lines times lines of premises: the library compares them pair by pair
const MOST_TAGS = 500; // in one paragraph
const MOST_PARAGRAPHS = 40_000;
const MOST_LINES = 5000; // in one statement: each is looked at once for every one before it

/**
 * Whether Argdown's parser can read a text in seconds: it looks for the end of each bracket and comment anew and compares relations pair by pair, so a
 * small file can be made that takes it days.
 */
export function checkCost(text: string): Result<undefined> {
  const reason = tooLarge(text);
  return reason
    ? failWith(reason, 'This Argdown file cannot be read. {why}', {}, { hint: HINT })
    : ok(undefined);
}

const HINT = msg('Split it into smaller files.');

function tooLarge(text: string): AppError | undefined {
  const says = (message: string, most = 0): AppError => appError('too-large', message, undefined, { most });
  if (text.length > MOST_TEXT * 1024 * 1024) return says(msg('It is longer than {most} MiB.'), MOST_TEXT);
  const links = text.match(/^[ \t]*(?:[-+]|>|<[-+_]|_)/gm)?.length ?? 0;
  const premises = text.match(/^[ \t]*\(\d+\)/gm)?.length ?? 0;
  if (links > MOST_LINKS || premises > MOST_LINKS)
    return says(msg('It has more than {most} relations.'), MOST_LINKS);
  if (links * premises > MOST_PAIRS) return says(msg('It has too many relations and premises.'));
  if ((text.match(/\n[ \t]*\n(?=[^\n])/g)?.length ?? 0) > MOST_PARAGRAPHS)
    return says(msg('It has more than {most} paragraphs.'), MOST_PARAGRAPHS);
  if (lineSteps(text) > MOST_LINES ** 2)
    return says(msg('It has paragraphs of more than {most} lines, or many long ones.'), MOST_LINES);
  if (text.split('\n\n').some((paragraph) => countOf(paragraph, '#') > MOST_TAGS))
    return says(msg('One paragraph has more than {most} tags.'), MOST_TAGS);
  if (steps(text) > MOST_STEPS) return says(msg('It has brackets or comments that are never closed.'));
  return undefined;
}

const BEGINS = /^[ \t]*(?:$|[-+*>_]|<[-+_]|\(\d)/;

/** The squares of how many lines the statements have, together. */
function lineSteps(text: string): number {
  let total = 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    lines = BEGINS.test(line) ? 0 : lines + 1;
    total += lines * 2; // 1 + 3 + 5 … is a square
  }
  return total;
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}

/** How far the lexer looks ahead from all places where something begins, at most. */
function steps(text: string): number {
  const ends = new Map<string, Search>();
  const distance = (to: string, from: number): number => {
    let search = ends.get(to);
    if (!search) ends.set(to, (search = new Search(text, to)));
    return search.from(from) - from;
  };
  let total = 0;
  let dataEnd = 0;
  for (let i = 0; i < text.length && total <= MOST_STEPS; i++) {
    const char = text.charAt(i);
    if (char === '\\') i++;
    else if (char === '[') total += bracketFrom(text, i, distance);
    else if (char === '<')
      total += 2 * distance('\n', i) + (text.startsWith('!--', i + 1) ? distance('-->', i) : 0);
    else if (char === '#' && text.charAt(i + 1) === '(') total += distance(')', i);
    else if (char === '/') total += (text.charAt(i + 1) === '*' ? distance('*/', i) : 0) + 1;
    else if (char === '=' && text.startsWith('==', i + 1)) total += distance('===', i + 1);
    else if (char === '{' && i >= dataEnd) {
      const { end, looked } = dataFrom(text, i, distance);
      total += looked;
      dataEnd = end;
    }
  }
  return total;
}

/** A title ends in its line; the text and the address of a link may go over lines. */
function bracketFrom(text: string, start: number, distance: (to: string, from: number) => number): number {
  const close = start + distance(']', start);
  const address = text.charAt(close + 1) === '(' ? distance(')', close) : 0;
  return 2 * distance('\n', start) + close - start + address;
}

/** A block of data ends before the first closing brace that white space and text follow. */
function dataFrom(
  text: string,
  start: number,
  distance: (to: string, from: number) => number,
): { end: number; looked: number } {
  let end = start;
  for (let at = start; ; at++) {
    at += distance('}', at);
    if (at >= text.length) return { end, looked: at - start };
    end = at;
    if (/\s/.test(text.charAt(at + 1)) && /[^,}]/.test(text.charAt(at + 2)))
      return { end, looked: at - start };
  }
}

/** Looks for a text further and further on, in one pass over the whole. */
class Search {
  private found = -1;
  constructor(
    private readonly text: string,
    private readonly wanted: string,
  ) {}

  /** Where it stands next, or the text's end. `at` does not go back. */
  from(at: number): number {
    if (this.found < at) {
      const next = this.text.indexOf(this.wanted, at);
      this.found = next < 0 ? this.text.length : next;
    }
    return this.found;
  }
}
