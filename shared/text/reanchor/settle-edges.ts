import type { TextRange } from '../range';
import type { Unset } from '../typeset';
import { isWordEdge } from './word-edge';

/** The share of the old place's length that an edge is moved at most; so a name is not left for the next one. */
const NEAR = 0.5;
/** UTF-16 units beside an edge that are compared, and that it is moved at most. */
const BESIDE = 64;
/** By how many units more the text beside an edge must agree with that beside the old one, to move it there. */
const CLEAR = 4;
/** The end of a sentence or line with more behind it: no place grows over it. */
const SENTENCE_END = /\n|[.!?…]["')\]]*\s|[。！？।؟۔]["')\]」』]*(?=.)/u;

/**
 * A look-alike with its edges beside what the old ones stood beside, if that is near: so a word that was put in place of the first or the
 * last one belongs to it, such as the `not` of `not all`.
 */
export function settleEdges(
  before: string,
  from: TextRange,
  after: Unset,
  { start, end }: TextRange,
): TextRange {
  const { text } = after;
  const reach = Math.min(BESIDE, Math.floor((from.end - from.start) * NEAR));
  const settled = (edge: number, outwards: -1 | 1): number => {
    const old = outwards < 0 ? from.start : from.end;
    const agrees = (offset: number): number => {
      const isInside = offset >= 0 && offset <= text.length && isEdge(text, offset, outwards);
      return isInside ? agreeing(before, old, text, offset, outwards) : -1;
    };
    let best = edge;
    let most = agrees(edge) + CLEAR - 1;
    for (let by = -reach; by <= reach; by++) {
      const offset = edge + by * outwards;
      if (by > 0 && growsOver(after, outwards < 0 ? offset : edge - 2, outwards < 0 ? edge : offset)) break;
      const agreement = agrees(offset);
      if (agreement > most) [best, most] = [offset, agreement];
    }
    return best;
  };
  const [first, last] = [settled(start, -1), settled(end, 1)];
  return first < last ? { start: first, end: last } : { start, end };
}

/** Whether a word begins behind an edge, or one ends before it. */
function isEdge(text: string, offset: number, outwards: -1 | 1): boolean {
  return /\S/.test(text.charAt(outwards < 0 ? offset : offset - 1)) && isWordEdge(text, offset);
}

function growsOver({ original, origins }: Unset, from: number, to: number): boolean {
  return from < to && SENTENCE_END.test(original.slice(origins[from], origins[to]));
}

/** Units that agree from two edges on, forwards or backwards; the ends of both texts agree as well as can be. */
function agreeing(before: string, old: number, after: string, now: number, step: 1 | -1): number {
  const [fromOld, fromNow] = step > 0 ? [old, now] : [old - 1, now - 1];
  for (let count = 0; count < BESIDE; count++) {
    const [one, other] = [before.charAt(fromOld + count * step), after.charAt(fromNow + count * step)];
    if (one === '' && other === '') break;
    if (one !== other) return count;
  }
  return BESIDE;
}
