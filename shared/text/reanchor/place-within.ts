import { diffArrays } from 'diff';
import type { TextRange } from '../range';
import { wordsIn } from '../word-changes';

/** Changes that are sought between two wordings of one passage. */
const MOST_CHANGES = 2000;
/** The share of an inner passage's letters that must have been kept where the words around it were rewritten. */
const LEAST_KEPT = 0.5;

/** Where a passage inside of one that was rewritten stands now. */
export interface WithinPlace {
  readonly place: TextRange;
  /** Whether its words stand there in a row, in whatever case. */
  readonly isSame: boolean;
  /** UTF-16 units of the words around it and its own that were kept in a row. */
  readonly keptAround: number;
}

/** Two stretches, of an old text and of a new one, of which one was rewritten to the other. */
export interface Rewritten {
  readonly before: string;
  readonly from: TextRange;
  readonly after: string;
  readonly to: TextRange;
}

/** Where a passage inside of one that was rewritten stands now, and whether its own words are the same; nothing when they are gone. */
export function placeWithin(
  { before, from, after, to }: Rewritten,
  inner: TextRange,
): WithinPlace | undefined {
  const olds = wordsIn(before, from);
  const news = wordsIn(after, to);
  const partners = partnersOf(olds, news, before, after);
  const first = olds.findIndex(({ end }) => end > inner.start);
  const behind = olds.findIndex(({ start }) => start >= inner.end);
  const own = partners.slice(first, behind < 0 ? undefined : behind);
  const kept = own.filter((partner) => partner !== undefined);
  const [start, end] = [kept[0], kept.at(-1)];
  if (first < 0 || start === undefined || end === undefined) return undefined;
  const isSame = kept.length === own.length && end - start === own.length - 1;
  if (isSame) {
    let [left, right] = [start, end];
    const partnerOf = (now: number): number => partners.indexOf(now);
    while (left > 0 && partnerOf(left - 1) >= 0 && partnerOf(left - 1) === partnerOf(left) - 1) left--;
    while (partnerOf(right + 1) >= 0 && partnerOf(right + 1) === partnerOf(right) + 1) right++;
    const place = cutLike(before, inner, after, spanOf(news, start, end));
    return { place, isSame, keptAround: lengthOf(spanOf(news, left, right)) };
  }
  const letters = kept.reduce((sum, partner) => sum + lengthOf(news[partner]), 0);
  if (letters < LEAST_KEPT * (inner.end - inner.start)) return undefined;
  // What was put in place of its first and last words is its own, unless words beside it were replaced along with them.
  const left = partners[first - 1];
  const right = partners[first + own.length];
  const isReplacedFirst = own[0] === undefined && (left !== undefined || first === 0);
  const isReplacedLast =
    own.at(-1) === undefined && (right !== undefined || first + own.length === olds.length);
  const place = spanOf(
    news,
    isReplacedFirst ? (left ?? -1) + 1 : start,
    isReplacedLast ? (right ?? news.length) - 1 : end,
  );
  return { place, isSame: false, keptAround: 0 };
}

/** For each old word the number of the new one that it is, in whatever case; nothing for those that went. */
function partnersOf(
  olds: readonly TextRange[],
  news: readonly TextRange[],
  before: string,
  after: string,
): (number | undefined)[] {
  const words = (text: string, places: readonly TextRange[]): string[] =>
    places.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const script = diffArrays(words(before, olds), words(after, news), { maxEditLength: MOST_CHANGES }) ?? [];
  let now = 0;
  return script.flatMap(({ added, removed, value }): (number | undefined)[] => {
    if (removed) return value.map(() => undefined);
    now += value.length;
    return added ? [] : value.map((_, index) => now - value.length + index);
  });
}

function spanOf(words: readonly TextRange[], first: number, last: number): TextRange {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** The letters of a place that a passage has of its first and last words, where it cuts them. */
function cutLike(before: string, inner: TextRange, after: string, { start, end }: TextRange): TextRange {
  const quote = before.slice(inner.start, inner.end);
  const at = after.slice(start, end).indexOf(quote);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + quote.length };
}

function lengthOf(word: TextRange | undefined): number {
  return word ? word.end - word.start : 0;
}
