import type { Passage, Source } from '../../map/schema';
import type { TextRange } from '../range';

/** A text that a passage's words were taken from, and where they stand in it (UTF-16 offsets). */
interface OwnText {
  readonly text: string;
  readonly place: TextRange;
  /** Whether it is that place: false where nothing tells it from others with the same words around. */
  readonly isSure: boolean;
}

/**
 * The text that a passage's words were taken from, as far as its source still has it. Of a text that was dropped, what the passage itself
 * keeps: its words and up to 32 units around them.
 */
export function ownText(source: Source, passage: Passage): OwnText {
  const { start, end, exact, prefix, suffix, textHash } = passage;
  if (textHash === source.textHash) return { text: source.text, place: { start, end }, isSure: true };
  const kept = prefix + exact + suffix;
  const text = source.versions?.find((version) => version.textHash === textHash)?.text;
  const at = text === undefined ? -1 : placeOf(text, kept, start - prefix.length);
  if (text === undefined || at < 0)
    return {
      text: kept,
      place: { start: prefix.length, end: prefix.length + exact.length },
      isSure: true,
    };
  const from = at + prefix.length;
  return {
    text,
    place: { start: from, end: from + exact.length },
    isSure: !isInDoubt(passage) || text.indexOf(kept) === text.lastIndexOf(kept),
  };
}

/** Whether a passage's offsets may be of a later text than its words. */
function isInDoubt({ status }: Passage): boolean {
  return status === 'reworded' || status === 'ambiguous' || status === 'lost';
}

/** Where some words stand: the place that is nearest to where they are said to. */
function placeOf(text: string, words: string, said: number): number {
  const behind = text.indexOf(words, Math.max(0, said));
  const before = said < 0 ? -1 : text.lastIndexOf(words, said);
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return behind - said < said - before ? behind : before;
}
