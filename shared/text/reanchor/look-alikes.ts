import search from 'approx-string-match';
import type { TextRange } from '../range';
import type { Unset } from '../typeset';
import type { Alignment } from './alignment';
import { stoodElsewhere } from './same-words';
import { settleEdges } from './settle-edges';
import { wholeWords } from './word-edge';

/** The share of a quotation's units that may differ (insertions, deletions, substitutions) in what it was rewritten to. */
const MOST_DIFFERENT = 0.2;
/** That share where the words stand among the old neighbours: what is new there takes the place of the old. */
const MOST_IN_PLACE = 0.35;
/** A quotation must have so many units to be rewritten so far. */
const SENTENCE = 24;
/** The share of the words of the shorter one that two sentences have in common when one was put in place of the other. */
const LEAST_SHARED = 0.5;
const SENTENCE_WITHIN = /[.!?…]["')\]]*\s|[。！？।؟۔](?=.)/u;
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
  after: Unset,
  alignment: Alignment,
): LookAlike[] {
  const { text } = after;
  const quote = before.slice(from.start, from.end);
  const stretches = alignment.openStretches(from);
  const length = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length * Math.ceil(quote.length / 32) > MOST_WORK) return [];
  const found = stretches
    .flatMap((stretch) => {
      const isInPlace = quote.length >= SENTENCE && alignment.inOrder(from, stretch);
      const most = Math.floor(quote.length * (isInPlace ? MOST_IN_PLACE : MOST_DIFFERENT));
      return searchStretch(text, stretch, quote, most).map(({ place, errors }) => ({
        place: settleEdges(before, from, after, place),
        errors,
      }));
    })
    .filter(
      ({ place }) =>
        text.slice(place.start, place.end) !== quote && !stoodElsewhere(before, from, text, place),
    );
  const [best] = found.sort((one, other) => one.errors - other.errors);
  if (!best) return replacement(before, from, text, alignment);
  const asGood = found.filter(({ errors }) => errors <= best.errors + AS_GOOD * quote.length);
  const inPlace = asGood.filter(({ place }) => alignment.inOrder(from, place));
  return (inPlace.length > 0 ? inPlace : asGood).slice(0, MOST);
}

/** The one sentence that stands where a whole one stood, if at least half the words of the shorter one are in both. */
function replacement(before: string, from: TextRange, after: string, alignment: Alignment): LookAlike[] {
  const place = alignment.replacedBy(from);
  if (!place || alignment.isFromElsewhere(from, place) || stoodElsewhere(before, from, after, place))
    return [];
  const [olds, news] = [before.slice(from.start, from.end), after.slice(place.start, place.end)];
  if (SENTENCE_WITHIN.test(news)) return [];
  const left = wordsOf(news);
  const [most, fewest] = [Math.max, Math.min].map((choose) => choose(wordsOf(olds).length, left.length));
  const shared = wordsOf(olds).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const isAlike = shared.length > 0 && shared.length >= LEAST_SHARED * (fewest ?? 0);
  return isAlike ? [{ place, errors: (most ?? 0) - shared.length }] : [];
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The best match in a stretch, in whatever case, and those in what is left of it on both sides. */
function searchStretch(text: string, stretch: TextRange, quote: string, most: number): LookAlike[] {
  const found: LookAlike[] = [];
  const waiting = [stretch];
  while (found.length < MOST) {
    const part = waiting.pop();
    if (!part) break;
    if (part.end - part.start < quote.length - most) continue;
    const [match] = search(inSmall(text.slice(part.start, part.end)), inSmall(quote), most);
    if (!match) continue;
    const place = wholeWords(text, { start: part.start + match.start, end: part.start + match.end });
    if (place.end <= place.start) continue;
    found.push({ place, errors: match.errors });
    waiting.push({ start: part.start, end: place.start }, { start: place.end, end: part.end });
  }
  return found;
}

/** In small letters, unless they need another number of units. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
