import type { Passage, Source } from '../../map/schema';
import type { TextRange } from '../range';

/**
 * The text that a passage's words were taken from, as far as its source still has it, and where they stand in it (UTF-16 offsets). Of a
 * text that was dropped, what the passage itself keeps: its words and up to 32 units around them.
 */
export function ownText(source: Source, passage: Passage): { text: string; place: TextRange } {
  const { start, end, exact, prefix, suffix, textHash } = passage;
  if (textHash === source.textHash) return { text: source.text, place: { start, end } };
  const kept = prefix + exact + suffix;
  const text = source.versions?.find((version) => version.textHash === textHash)?.text;
  const at = text === undefined ? -1 : placeOf(text, kept, start - prefix.length);
  if (text === undefined || at < 0)
    return { text: kept, place: { start: prefix.length, end: prefix.length + exact.length } };
  return { text, place: { start: at + prefix.length, end: at + prefix.length + exact.length } };
}

/** Where some words stand: where they are said to, else at their first place. */
function placeOf(text: string, words: string, said: number): number {
  return said >= 0 && text.startsWith(words, said) ? said : text.indexOf(words);
}
