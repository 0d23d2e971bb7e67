import { trimRange, type TextRange } from '../range';
import { pairPieces, placesOfUnique } from './pair-pieces';
import { cutPieces, type Piece } from './pieces';
import { unset, type Unset } from '../typeset';

/** A quotation and its unchanged surroundings are evidence together from so many units on. */
export const EVIDENCE = 64;

/** Pieces that belong together, in the old text and in the new. */
interface Pair {
  readonly before: Piece;
  readonly after: Piece;
}

/** What of an old text stands in a new one, and in which order. */
export interface Alignment {
  /** Whether a new place lies among the same neighbours as an old one; so it does where there are none to tell by. */
  inOrder: (before: TextRange, after: TextRange) => boolean;
  /** Where in the new text an old place must be sought, by its kept neighbours. */
  gapOf: (before: TextRange) => TextRange;
  /** What stands between the same neighbours in the new text, where an old place was all that stood between them. */
  replacedBy: (before: TextRange) => TextRange | undefined;
  /** Where an old place stands all of whose pieces were kept, wherever they went; sure only with enough of its surroundings. */
  keptPlace: (before: TextRange) => { place: TextRange; isSure: boolean } | undefined;
  /** Whether a new place lies in what came from elsewhere in the old text: then nothing of this old place is there. */
  isFromElsewhere: (before: TextRange, after: TextRange) => boolean;
  /**
   * The stretches of the new text that do not come from elsewhere in the old one: only there can the words of an old place have been
   * rewritten.
   */
  openStretches: (before: TextRange) => TextRange[];
}

/** A text without what typesetting alone changes, and its pieces. */
export interface CutText extends Unset {
  readonly pieces: readonly Piece[];
}

/** Takes a text apart, to be compared with others. */
export function cutText(original: string): CutText {
  const text = unset(original);
  return { ...text, pieces: cutPieces(text.text, (offset) => endsLine(text, offset)) };
}

/** Compares two texts by their pieces, those that were kept being the frame that everything else is placed in. */
export function alignTexts(before: CutText, after: CutText): Alignment {
  const { pieces: oldPieces } = before;
  const { pieces: newPieces } = after;
  const partners = pairPieces(oldPieces, newPieces);
  const origins = new Int32Array(newPieces.length).fill(-1);
  partners.forEach((now, old) => {
    if (now >= 0) origins[now] = old;
  });
  const olds = countPieces(oldPieces);
  const news = countPieces(newPieces);
  const frame = longestInOrder(uniquePairs(oldPieces, newPieces));

  /** The kept neighbours of an old place. */
  const neighbours = ({ start, end }: TextRange): [Pair | undefined, Pair | undefined] => {
    const earlier = countUntil(frame, (pair) => pair.before.end <= start);
    let later = earlier;
    while (later < frame.length && (frame[later]?.before.start ?? 0) < end) later++;
    return [frame[earlier - 1], frame[later]];
  };
  const gapOf = (place: TextRange): TextRange => {
    const [left, right] = neighbours(place);
    return { start: left?.after.end ?? 0, end: right?.after.start ?? after.text.length };
  };
  /** The numbers of the pieces that a place touches: the first, and the one behind the last. */
  const touched = (pieces: readonly Piece[], { start, end }: TextRange): [number, number] => [
    countUntil(pieces, (piece) => piece.end <= start),
    countUntil(pieces, (piece) => piece.start < end),
  ];
  const isElsewhere = (piece: number, [first, behind]: [number, number]): boolean => {
    const origin = origins[piece] ?? -1;
    return origin >= 0 && (origin < first || origin >= behind);
  };

  return {
    gapOf,
    inOrder: (from, to) => {
      const gap = gapOf(from);
      return to.start >= gap.start && to.end <= gap.end;
    },
    replacedBy: (from) => {
      const [left, right] = neighbours(from);
      const beside =
        before.text.slice(left?.before.end ?? 0, from.start) +
        before.text.slice(from.end, right?.before.start);
      const now = trimRange(after.text, gapOf(from));
      return beside.trim() === '' &&
        now &&
        !after.original.slice(after.origins[now.start], after.origins[now.end - 1]).includes('\n')
        ? now
        : undefined;
    },
    keptPlace: (from) => {
      const [first, behind] = touched(oldPieces, from);
      const now = partners[first] ?? -1;
      const follows = (piece: number): boolean =>
        piece >= 0 && piece < oldPieces.length && partners[piece] === now + piece - first;
      if (now < 0) return undefined;
      for (let piece = first; piece < behind; piece++) if (!follows(piece)) return undefined;
      let [start, end] = [first, behind];
      const length = (): number => (oldPieces[end - 1]?.end ?? 0) - (oldPieces[start]?.start ?? 0);
      while (length() < EVIDENCE && follows(start - 1)) start--;
      while (length() < EVIDENCE && follows(end)) end++;
      const shift = (newPieces[now]?.start ?? 0) - (oldPieces[first]?.start ?? 0);
      const place = { start: from.start + shift, end: from.end + shift };
      const isSame = before.text.slice(from.start, from.end) === after.text.slice(place.start, place.end);
      return isSame ? { place, isSure: length() >= EVIDENCE } : undefined;
    },
    isFromElsewhere: (from, to) => {
      const own = touched(oldPieces, from);
      const [first, behind] = touched(newPieces, to);
      for (let piece = first; piece < behind; piece++) if (!isElsewhere(piece, own)) return false;
      return first < behind;
    },
    openStretches: (from) => {
      const [first, behind] = touched(oldPieces, from);
      const own = countPieces(oldPieces.slice(first, behind));
      const open: { start: number; end: number }[] = [];
      newPieces.forEach((piece, at) => {
        const elsewhere = countOf(olds, piece) - countOf(own, piece);
        if (isElsewhere(at, [first, behind]) || elsewhere >= countOf(news, piece)) return;
        const last = open.at(-1);
        if (last?.end === piece.start) last.end = piece.end;
        else open.push({ start: piece.start, end: piece.end });
      });
      return open;
    },
  };
}

/** Whether the white space before this offset had a line's end in it. */
function endsLine({ original, origins }: Unset, offset: number): boolean {
  const from = origins[offset - 1] ?? 0;
  return original.slice(from, origins[offset] ?? from).includes('\n');
}

/** How many things at the beginning of a list a test holds for, which holds for none behind the first that it does not hold for. */
function countUntil<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && holds(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function uniquePairs(olds: readonly Piece[], news: readonly Piece[]): Pair[] {
  const others = placesOfUnique(news);
  return [...placesOfUnique(olds)].flatMap(([text, old]) => {
    const before = olds[old];
    const after = news[others.get(text) ?? -1];
    return before && after ? [{ before, after }] : [];
  });
}

type Counts = Map<string, number>;

function countOf(counts: Counts, { text }: Piece): number {
  return counts.get(text) ?? 0;
}

function countPieces(pieces: readonly Piece[]): Counts {
  const counts: Counts = new Map();
  for (const { text } of pieces) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/**
 * The longest choice of pairs that stand in the same order in both texts (Schensted 1961, by patience sorting; with pieces that stand once, as in
 * Bram Cohen's patience diff); they come in the old order.
 */
function longestInOrder(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const below = new Array<number>(pairs.length).fill(-1);
  pairs.forEach((pair, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.after.start ?? 0) < pair.after.start) low = middle + 1;
      else high = middle;
    }
    below[index] = tops[low - 1] ?? -1;
    tops[low] = index;
  });
  const chosen: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = below[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
