import type { TextRange } from '../range';
import { alignTexts, cutText, type CutText } from './alignment';
import { findLookAlikes } from './look-alikes';
import { placeWithin, type WithinPlace } from './place-within';
import { findSameWords } from './same-words';
import { hasSameWords } from './same-but-for-setting';
import { unitAt, type Unset } from '../typeset';

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

/** UTF-16 units in a row that must have been kept in a rewritten passage to be sure of a shorter one among them. */
const CLEARLY_KEPT = 32;

/** What became of each of some places of the old text (UTF-16 offsets, end exclusive), in their order. */
type Compared = (places: readonly TextRange[]) => Verdict[];

/**
 * Compares an old text with a new one, once, to find places of the old one in the new. `exact` and `moved` are given only where the words are the
 * same but for typesetting (white space, the kind of quotation marks and dashes) and no other place with these words can be the right one.
 * A place inside another one is where that one is: their verdicts fit together.
 */
export function compareTexts(oldText: string, newText: string): Compared {
  return compareWith(newText)(oldText);
}

/** The same of any number of old texts, such as quotations: the new one, which may be long, is taken apart once. */
export function compareWith(newText: string): (oldText: string) => Compared {
  const after = cutText(newText);
  return (oldText) => comparison(cutText(oldText), after);
}

function comparison(before: CutText, after: CutText): Compared {
  const alignment = alignTexts(before, after);

  const found = (from: TextRange, place: TextRange): Verdict => ({
    verdict: alignment.inOrder(from, place) ? 'exact' : 'moved',
    place,
  });
  const lost = (from: TextRange): Verdict => ({ verdict: 'lost', near: alignment.gapOf(from) });

  const alone = (from: TextRange): Verdict => {
    if (from.start >= from.end) return lost(from);
    const same = findSameWords(before.text, from, after.text, alignment);
    if (same.kind === 'several') return { verdict: 'ambiguous', places: same.places };
    if (same.kind === 'one') return found(from, same.place);
    const alikes = findLookAlikes(before.text, from, after, alignment);
    const [best, ...others] = alikes.map(({ place }) => place);
    if (!best) return lost(from);
    if (others.length > 0) return { verdict: 'ambiguous', places: [best, ...others] };
    return hasSameWords(before, from, after, best) ? found(from, best) : { verdict: 'reworded', place: best };
  };

  /** What became of a place inside of another one, of which it is known. */
  const inside = (inner: TextRange, outer: TextRange, verdict: Verdict): Verdict => {
    const along = ({ start }: TextRange): TextRange => ({
      start: start + inner.start - outer.start,
      end: start + inner.end - outer.start,
    });
    const isKept = (place: TextRange): boolean =>
      before.text.slice(inner.start, inner.end) === after.text.slice(place.start, place.end);
    const within = (to: TextRange): WithinPlace | undefined =>
      placeWithin({ before: before.text, from: outer, after: after.text, to }, inner);
    switch (verdict.verdict) {
      case 'exact':
      case 'moved': {
        if (isKept(along(verdict.place))) return { ...verdict, place: along(verdict.place) };
        const now = within(verdict.place);
        const isSame = now && (now.isSame || hasSameWords(before, inner, after, now.place));
        return isSame ? { ...verdict, place: now.place } : alone(inner);
      }
      case 'ambiguous': {
        const places = verdict.places.map(along);
        return places.every(isKept) ? { verdict: 'ambiguous', places } : alone(inner);
      }
      case 'reworded': {
        const own = alone(inner);
        if (own.verdict === 'exact' || own.verdict === 'moved') return own;
        const now = within(verdict.place);
        if (!now) return { verdict: 'lost', near: verdict.place };
        if (!hasSameWords(before, inner, after, now.place)) return { verdict: 'reworded', place: now.place };
        const others = own.verdict === 'ambiguous' ? own.places : [];
        const elsewhere = others.filter(({ start }) => start !== now.place.start);
        const isSure =
          isOnlyOne(before.text, inner) &&
          isOnlyOne(after.text, now.place) &&
          now.keptAround >= CLEARLY_KEPT &&
          alignment.inOrder(outer, verdict.place);
        return isSure ? found(inner, now.place) : { verdict: 'ambiguous', places: [now.place, ...elsewhere] };
      }
      case 'lost':
        return alone(inner);
    }
  };

  /** What became of a place inside of others, the narrowest first. */
  const ofInner = (inner: TextRange, around: readonly { range: TextRange; verdict: Verdict }[]): Verdict => {
    const [outer] = around;
    if (!outer) return alone(inner);
    const own = inside(inner, outer.range, outer.verdict);
    const isOutside =
      own.verdict === 'reworded' &&
      around.some(({ verdict }) => 'place' in verdict && !holds(verdict.place, own.place));
    return isOutside ? { verdict: 'lost', near: own.place } : own;
  };

  return (places) => {
    const ranges = places.map(({ start, end }) => ({
      start: unitAt(before, start),
      end: unitAt(before, end),
    }));
    const outerFirst = ranges
      .map((_, index) => index)
      .sort((one, other) => lengthOf(ranges[other]) - lengthOf(ranges[one]));
    const verdicts: Verdict[] = [];
    for (const [at, index] of outerFirst.entries()) {
      const range = ranges[index] ?? { start: 0, end: 0 };
      const around = outerFirst
        .slice(0, at)
        .filter((outer) => holds(ranges[outer], range) && verdicts[outer]?.verdict !== 'lost')
        .reverse();
      verdicts[index] = ofInner(
        range,
        around.flatMap((outer) => {
          const [outerRange, verdict] = [ranges[outer], verdicts[outer]];
          return outerRange && verdict ? [{ range: outerRange, verdict }] : [];
        }),
      );
    }
    return ranges.map((range, index) => originalOf(after, verdicts[index] ?? lost(range)));
  };
}

/** Whether the words of a stretch stand nowhere else in their text. */
function isOnlyOne(text: string, { start, end }: TextRange): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === start && text.indexOf(words, start + 1) < 0;
}

function lengthOf(range: TextRange | undefined): number {
  return range ? range.end - range.start : 0;
}

function holds(outer: TextRange | undefined, { start, end }: TextRange): boolean {
  return outer !== undefined && start < end && outer.start <= start && end <= outer.end;
}

/** A verdict with its places in the text as it is typeset. */
function originalOf({ origins }: Unset, verdict: Verdict): Verdict {
  const offset = (unit: number): number => origins[unit] ?? origins.at(-1) ?? 0;
  const original = ({ start, end }: TextRange): TextRange => ({ start: offset(start), end: offset(end) });
  switch (verdict.verdict) {
    case 'ambiguous':
      return { ...verdict, places: verdict.places.map(original) };
    case 'lost':
      return { ...verdict, near: original(verdict.near) };
    default:
      return { ...verdict, place: original(verdict.place) };
  }
}
