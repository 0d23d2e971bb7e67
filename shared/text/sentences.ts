import { ABBREVIATIONS, AFTER_COUNTRY, SENTENCE_OPENERS } from './abbreviations.data';
import { trimRange, type TextRange } from './range';
import { segmenter } from './segmenter';

// The rules for sentences (Unicode TR 29) are the same for nearly all languages; naming one keeps results the same everywhere.

/** How far a quotation may run on over what look like ends of sentences, in UTF-16 units. */
const LONGEST_QUOTE = 400;
/** A line that begins so is an item of a list: a dash or bullet, a number or a letter with a stop or bracket. */
const LIST_MARK = /^[^\S\n]*(?:[-–—*•‣▪◦·]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/i;

/**
 * The sentences of a block as people would part them, without the white space around them: an abbreviation, an initial, a decimal, a line
 * that was wrapped by hand and a quotation of several sentences end none; an item of a list begins one.
 */
export function sentencesOf(text: string, block: TextRange): TextRange[] {
  return listItems(text, block).flatMap((item) => sentencesOfItem(text, item));
}

/** Cuts a block before each line that is an item of a list. */
function listItems(text: string, { start, end }: TextRange): TextRange[] {
  const items: TextRange[] = [];
  let from = start;
  for (let line = text.indexOf('\n', start); line >= 0 && line < end; line = text.indexOf('\n', line + 1)) {
    if (!LIST_MARK.test(text.slice(line + 1, Math.min(end, line + 12)))) continue;
    items.push({ start: from, end: line });
    from = line + 1;
  }
  items.push({ start: from, end });
  return items;
}

function sentencesOfItem(text: string, { start, end }: TextRange): TextRange[] {
  const whole = text.slice(start, end).replaceAll('\n', ' '); // line breaks inside a paragraph are spaces
  const sentences: TextRange[] = [];
  let from = 0;
  for (const { index, segment } of segmenter('sentence').segment(whole)) {
    const to = index + segment.length;
    if (to < whole.length && goesOn(whole, from, to)) continue;
    const sentence = trimRange(text, { start: start + from, end: start + to });
    if (sentence) sentences.push(sentence);
    from = to;
  }
  return sentences;
}

/** Whether what ends at `to` is not yet a sentence. */
function goesOn(text: string, from: number, to: number): boolean {
  const before = text.slice(from, to).trimEnd();
  const after = text.slice(to, to + 40).trimStart();
  if (after === '') return false;
  if (/^[\p{Ll}]/u.test(after) && !/^[^\S\n]*$/.test(before)) return true;
  if (/^["'”’)\]]*[,;:]/.test(after)) return true;
  return endsInStop(before, after) || isInsideQuote(before);
}

/** Whether the full stop at the end belongs to a number of a list, an initial or an abbreviation. */
function endsInStop(before: string, after: string): boolean {
  if (!before.endsWith('.')) return false;
  if (/^["“(]*(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\.$/.test(before)) return true;
  const word = /(?<![\p{L}\p{M}.'’])([\p{L}\p{M}.'’]+)\.$/u.exec(before)?.[1] ?? '';
  const next = /^["“‘(]*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  if (/^\p{Lu}$/u.test(word)) return isInitial(before, next);
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return AFTER_COUNTRY.has(next);
  const plain = word.toLowerCase();
  if (!ABBREVIATIONS.has(plain)) return false;
  if (plain === 'no') return /^\d/.test(after); // “No.” is a word too
  return !(/^(?:inc|ltd|co|corp|al|c|est)$/.test(plain) && SENTENCE_OPENERS.has(next));
}

/** “John F. Kennedy”, not “vitamin C. The dose”. */
function isInitial(before: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next) || SENTENCE_OPENERS.has(next)) return false;
  const earlier = /(?<!\S)(\S+)\s+\p{Lu}\.$/u.exec(before)?.[1];
  return earlier === undefined || /^["“(]*\p{Lu}|\.$/u.test(earlier);
}

/** Whether a quotation that began in this sentence is still open. Straight marks open and close alike, so they are counted. */
function isInsideQuote(before: string): boolean {
  if (before.length > LONGEST_QUOTE) return false;
  const curly = before.split('“').length - before.split('”').length;
  return curly > 0 || (before.split('"').length - 1) % 2 === 1;
}
