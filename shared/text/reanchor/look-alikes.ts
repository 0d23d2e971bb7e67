import search from 'approx-string-match';
import type { TextRange } from '../range';
import type { Alignment } from './alignment';
import { stoodElsewhere } from './same-words';
import { wholeWords } from './word-edge';

/** The share of a quotation's units that may differ (insertions, deletions, substitutions) in what it was rewritten to. */
const MOST_DIFFERENT = 0.2;
/** Two likenesses nearer to each other than this share of the quotation's length are equally good. */
const AS_GOOD = 0.08;
/** Look-alikes that are told at most. */
const MOST = 8;
/** Units of text times blocks of 32 units of quotation that one search may cost: about half a second. */
const MOST_WORK = 50_000_000;

export interface LookAlike {
  readonly place: TextRange;
  /** Insertions, deletions and substitutions of UTF-16 units from the quotation to these words. */
  readonly errors: number;
}

/**
 * Places in a new text whose words an old quotation may have been rewritten to, the likeliest first: only in what is new there, for what stood
 * elsewhere in the old text was not rewritten from this, and what has the same words would have been found by them. One that stands where the quotation stood goes before equally good others.
 */
export function findLookAlikes(
  before: string,
  from: TextRange,
  after: string,
  alignment: Alignment,
): LookAlike[] {
  const quote = before.slice(from.start, from.end);
  const most = Math.floor(quote.length * MOST_DIFFERENT);
  const stretches = alignment.openStretches(from);
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length * Math.ceil(quote.length / 32) > MOST_WORK) return [];
  const found = stretches
    .flatMap((stretch) => searchStretch(after, stretch, quote, most))
    .filter(
      ({ place }) =>
        after.slice(place.start, place.end) !== quote && !stoodElsewhere(before, from, after, place),
    );
  const [best] = found.sort((one, other) => one.errors - other.errors);
  if (!best) return [];
  const asGood = found.filter(({ errors }) => errors <= best.errors + AS_GOOD * quote.length);
  const inPlace = asGood.filter(({ place }) => alignment.inOrder(from, place));
  return (inPlace.length > 0 ? inPlace : asGood).slice(0, MOST);
}

/** The best match in a stretch, and those in what is left of it on both sides. */
function searchStretch(text: string, stretch: TextRange, quote: string, most: number): LookAlike[] {
  const found: LookAlike[] = [];
  const waiting = [stretch];
  while (found.length < MOST) {
    const part = waiting.pop();
    if (!part) break;
    if (part.end - part.start < quote.length - most) continue;
    const [match] = search(text.slice(part.start, part.end), quote, most);
    if (!match) continue;
    const place = wholeWords(text, { start: part.start + match.start, end: part.start + match.end });
    if (place.end <= place.start) continue;
    found.push({ place, errors: match.errors });
    waiting.push({ start: part.start, end: place.start }, { start: place.end, end: part.end });
  }
  return found;
}
