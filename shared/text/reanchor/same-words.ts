import type { TextRange } from '../range';
import { EVIDENCE, type Alignment } from './alignment';
import { sameEdges } from './word-edge';

/** UTF-16 units on each side that are compared to tell two places with the same words apart. */
const CONTEXT = 2000;
/** By how many units more the surroundings of one place must agree than those of another, to be sure of it. */
const CLEAR = 32;
/** A quotation of so many units that stands once is evidence by itself. */
const LONG = 50;
/** A shorter one needs `EVIDENCE` together with its agreeing surroundings, and one below this length some agreement on both sides: else it may be the last word of another sentence. */
const SHORT = 24;
const BOTH_SIDES = 12;
/** More places than this with the same words: the words are too common to be found again by. */
const MOST = 200;

/** Where the words of an old place stand in a new text: at one place for sure, at several that cannot be told apart, or nowhere. */
export type Found =
  { kind: 'one'; place: TextRange } | { kind: 'several'; places: TextRange[] } | { kind: 'none' };

/** How many units agree around two places, outwards until the first difference on each side. */
interface Agreement {
  readonly left: number;
  readonly right: number;
  readonly sum: number;
}

/**
 * Finds the words of an old place in a new text, letter by letter. One of several places is theirs only when it is clearly the best for them by
 * its surroundings, and they are clearly the best for it among the same words in the old text: so a copy is not taken for an original that is gone.
 */
export function findSameWords(before: string, from: TextRange, after: string, alignment: Alignment): Found {
  const kept = alignment.keptPlace(from);
  if (kept?.isSure) return { kind: 'one', place: kept.place };
  const quote = before.slice(from.start, from.end);
  const news = occurrences(after, quote).filter(
    (to) => sameEdges(before, from, after, to) && !alignment.isFromElsewhere(from, to),
  );
  const olds = occurrences(before, quote);
  if (news.length === 0) return { kind: 'none' };
  if (news.length > MOST || olds.length > MOST) return { kind: 'several', places: news.slice(0, MOST) };
  const rivals = olds.filter((old) => old.start !== from.start);
  const claimsOn = (place: TextRange): Agreement[] =>
    rivals.map((rival) => agreement(before, rival, after, place));

  const ranked = news
    .map((place) => ({ place, agrees: agreement(before, from, after, place), claims: claimsOn(place) }))
    .filter(({ agrees, claims }) => claims.every(({ sum }) => sum < agrees.sum + CLEAR))
    .sort((one, other) => other.agrees.sum - one.agrees.sum);
  const [best, ...others] = ranked;
  if (!best) return kept ? { kind: 'several', places: [kept.place] } : { kind: 'none' };
  const sure =
    isEvidence(quote, best.agrees) &&
    [...others.map(({ agrees }) => agrees), ...best.claims].every((other) =>
      isClearlyBetter(best.agrees, other),
    );
  return sure
    ? { kind: 'one', place: best.place }
    : { kind: 'several', places: ranked.map(({ place }) => place) };
}

/** Whether the words of a new place stood elsewhere in the old text, where they fit at least as well: then they were not rewritten from this. */
export function stoodElsewhere(before: string, from: TextRange, after: string, place: TextRange): boolean {
  const rivals = occurrences(before, after.slice(place.start, place.end)).filter(
    ({ start, end }) => end <= from.start || start >= from.end,
  );
  const own = agreement(before, from, after, place).sum;
  return rivals.some((rival) => agreement(before, rival, after, place).sum >= own);
}

function isEvidence({ length }: string, { left, right, sum }: Agreement): boolean {
  if (length >= LONG) return true;
  return length + sum >= EVIDENCE && (length >= SHORT || Math.min(left, right) >= BOTH_SIDES);
}

/** Better on the whole, and the other is not clearly better on one side. */
function isClearlyBetter(one: Agreement, other: Agreement): boolean {
  return one.sum >= other.sum + CLEAR && one.left + CLEAR > other.left && one.right + CLEAR > other.right;
}

function occurrences(text: string, quote: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(quote); at >= 0 && found.length <= MOST; at = text.indexOf(quote, at + 1))
    found.push({ start: at, end: at + quote.length });
  return found;
}

/** Both places beginning, or both ending, their text agree clearly there. */
function agreement(before: string, from: TextRange, after: string, to: TextRange): Agreement {
  let left = 0;
  while (left < CONTEXT && isSame(before, from.start - left - 1, after, to.start - left - 1)) left++;
  let right = 0;
  while (right < CONTEXT && isSame(before, from.end + right, after, to.end + right)) right++;
  if (from.start === left && to.start === left) left += CLEAR;
  if (before.length === from.end + right && after.length === to.end + right) right += CLEAR;
  return { left, right, sum: left + right };
}

function isSame(before: string, old: number, after: string, now: number): boolean {
  return old >= 0 && old < before.length && now >= 0 && before.charCodeAt(old) === after.charCodeAt(now);
}
