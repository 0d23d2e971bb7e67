import type { TextRange } from '../range';
import { cutPieces, type Piece } from './pieces';

/** A piece that stands once in the old text and once in the new. */
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
  /**
   * The stretches of the new text that do not come from elsewhere in the old one: only there can the words of an old place have been
   * rewritten.
   */
  openStretches: (before: TextRange) => TextRange[];
}

/**
 * Compares two texts by their pieces: those that are unique in both (as in Bram Cohen's patience diff) and stand in the same order are the frame
 * that everything else is placed in.
 */
export function alignTexts(before: string, after: string): Alignment {
  const oldPieces = cutPieces(before);
  const newPieces = cutPieces(after);
  const olds = countPieces(oldPieces);
  const news = countPieces(newPieces);
  const pairs: Pair[] = [];
  for (const piece of oldPieces) {
    const other = news.get(piece.text);
    if (other?.count === 1 && olds.get(piece.text)?.count === 1)
      pairs.push({ before: piece, after: other.first });
  }
  const frame = longestInOrder(pairs);

  /** How many pairs of the frame end at or before this offset of the old text. */
  const framesBefore = (offset: number): number => {
    let low = 0;
    let high = frame.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((frame[middle]?.before.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const gapOf = ({ start, end }: TextRange): TextRange => {
    const earlier = framesBefore(start);
    let later = earlier;
    while (later < frame.length && (frame[later]?.before.start ?? 0) < end) later++;
    return { start: frame[earlier - 1]?.after.end ?? 0, end: frame[later]?.after.start ?? after.length };
  };

  return {
    gapOf,
    inOrder: (from, to) => {
      const gap = gapOf(from);
      return to.start >= gap.start && to.end <= gap.end;
    },
    openStretches: ({ start, end }) => {
      const own = countPieces(oldPieces.filter((piece) => piece.start < end && piece.end > start));
      const open: { start: number; end: number }[] = [];
      for (const piece of newPieces) {
        const elsewhere = countOf(olds, piece) - countOf(own, piece);
        if (elsewhere >= countOf(news, piece)) continue;
        const last = open.at(-1);
        if (last?.end === piece.start) last.end = piece.end;
        else open.push({ start: piece.start, end: piece.end });
      }
      return open;
    },
  };
}

type Counts = Map<string, { count: number; first: Piece }>;

function countOf(counts: Counts, { text }: Piece): number {
  return counts.get(text)?.count ?? 0;
}

function countPieces(pieces: readonly Piece[]): Counts {
  const counts: Counts = new Map();
  for (const piece of pieces) {
    const known = counts.get(piece.text);
    if (known) known.count++;
    else counts.set(piece.text, { count: 1, first: piece });
  }
  return counts;
}

/** The longest choice of pairs that stand in the same order in both texts (Schensted 1961, by patience sorting); they come in the old order. */
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
