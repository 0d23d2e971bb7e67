import type { TextRange } from '../range';
import { alignTexts } from './alignment';
import { findLookAlikes } from './look-alikes';
import { findSameWords } from './same-words';
import { unitAt, unset, type Unset } from './typeset';

/** What became of a place when its text was replaced by a newer one. Places are UTF-16 offsets in the new text. */
export type Verdict =
  /** The same words among the same neighbours. */
  | { verdict: 'exact'; place: TextRange }
  /** The same words elsewhere in the text. */
  | { verdict: 'moved'; place: TextRange }
  /** Similar words that were not in the old text. Whether they say the same is for a person to judge. */
  | { verdict: 'reworded'; place: TextRange }
  /** Several places that it may be, the likeliest first. */
  | { verdict: 'ambiguous'; places: TextRange[] }
  /** Neither the words nor anything that they were rewritten to. `near` is where they stood. */
  | { verdict: 'lost'; near: TextRange };

/**
 * Compares an old text with a new one, once, to find places of the old one in the new. `exact` and `moved` are given only where the words are the
 * same but for typesetting (white space, the kind of quotation marks and dashes) and no other place with these words can be the right one.
 * @returns what became of a place of the old text (UTF-16 offsets, end exclusive)
 */
export function compareTexts(oldText: string, newText: string): (from: TextRange) => Verdict {
  const before = unset(oldText);
  const after = unset(newText);
  const alignment = alignTexts(before.text, after.text);
  const original = ({ start, end }: TextRange): TextRange => ({
    start: originOf(after, start),
    end: originOf(after, end),
  });

  return (range) => {
    const from = { start: unitAt(before, range.start), end: unitAt(before, range.end) };
    const lost = (): Verdict => ({ verdict: 'lost', near: original(alignment.gapOf(from)) });
    if (from.start >= from.end) return lost();
    const same = findSameWords(before.text, from, after.text);
    if (same.kind === 'several') return { verdict: 'ambiguous', places: same.places.map(original) };
    if (same.kind === 'one') {
      const verdict = alignment.inOrder(from, same.place) ? 'exact' : 'moved';
      return { verdict, place: original(same.place) };
    }
    const alikes = findLookAlikes(before.text, from, after.text, alignment);
    const [best, ...others] = alikes.map(({ place }) => original(place));
    if (!best) return lost();
    return others.length === 0
      ? { verdict: 'reworded', place: best }
      : { verdict: 'ambiguous', places: [best, ...others] };
  };
}

function originOf({ origins }: Unset, unit: number): number {
  return origins[unit] ?? origins.at(-1) ?? 0;
}
