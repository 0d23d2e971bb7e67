import { forestOf } from './forest';
import type { ArgMap } from '../map/arg-map';
import { boxOf, boxesOverlap, type Box, type Rect } from './rect';

/** How far a card is shown from its place, px. */
export interface Shift {
  dx: number;
  dy: number;
}

const STAYS: Shift = { dx: 0, dy: 0 };

/**
 * Closes the gaps that hidden cards leave: in each family, what stands below or to the right of a branch that has become smaller moves
 * up or to the left with all that hangs below it, and keeps its distance. Places are not touched, so that unfolding brings
 * everything back to the pixel. A tree stays as it is where its cards would come to lie on others.
 * @param rectOf where a card stands with nothing folded
 * @returns the shifts of the cards that move
 */
export function closeGaps(
  map: ArgMap,
  hidden: ReadonlySet<string>,
  rectOf: (nodeId: string) => Rect | undefined,
): Map<string, Shift> {
  const { ids, order, parents, families } = forestOf(map);
  const before: (Box | undefined)[] = ids.map((id) => boxOfRect(rectOf(id)));
  const cards = before.slice();
  /** The extent of each branch once its gaps are closed, seen from its own place. */
  const after: (Box | undefined)[] = ids.map((id, number) => (hidden.has(id) ? undefined : before[number]));
  const own: Shift[] = new Array<Shift>(ids.length).fill(STAYS);
  /** How far each card moves without its branch. */
  const alone: Shift[] = new Array<Shift>(ids.length).fill(STAYS);

  for (let i = order.length - 1; i >= 0; i--) {
    const number = order[i] ?? 0;
    const children = (families[number] ?? []).flatMap((part) => part.members);
    if (children.length === 0) continue;
    closeFamily(children, before, after, own);
    const card = cards[number];
    if (card && after[number]) {
      // Only what is shown draws it along.
      const shown = children.filter((child) => after[child]);
      const shift = followFamily(card, shown, cards, (child) =>
        added(own[child] ?? STAYS, alone[child] ?? STAYS),
      );
      alone[number] = shift;
      after[number] = moved(card, shift);
    }
    for (const child of children) {
      before[number] = union(before[number], before[child]);
      after[number] = union(after[number], moved(after[child], own[child] ?? STAYS));
    }
  }

  const roots = new Int32Array(ids.length);
  const branch: Shift[] = new Array<Shift>(ids.length).fill(STAYS);
  const total: Shift[] = new Array<Shift>(ids.length).fill(STAYS);
  for (const number of order) {
    const parent = parents[number] ?? -1;
    roots[number] = parent < 0 ? number : (roots[parent] ?? 0);
    branch[number] = added(own[number] ?? STAYS, parent < 0 ? STAYS : (branch[parent] ?? STAYS));
    total[number] = added(branch[number] ?? STAYS, alone[number] ?? STAYS);
  }
  const spoilt = spoiltTrees(ids, cards, total, roots, hidden);
  const shifts = new Map<string, Shift>();
  ids.forEach((id, number) => {
    const shift = total[number] ?? STAYS;
    if ((shift.dx !== 0 || shift.dy !== 0) && !spoilt.has(roots[number] ?? 0)) shifts.set(id, shift);
  });
  return shifts;
}

/** Moves the children of one family up to what has become smaller before them. */
function closeFamily(
  children: readonly number[],
  before: readonly (Box | undefined)[],
  after: readonly (Box | undefined)[],
  own: Shift[],
): void {
  const hasShrunk = children.some((child) => {
    const [old, now] = [before[child], after[child]];
    return old && (!now || now.maxX < old.maxX || now.maxY < old.maxY);
  });
  if (!hasShrunk) return;
  children.forEach((child, index) => {
    const box = before[child];
    if (!box || !after[child]) return;
    // How far what stands before it reached, and reaches now: to the left of it, and above it.
    let [oldRight, nowRight, oldBottom, nowBottom] = [-Infinity, -Infinity, -Infinity, -Infinity];
    let isFree = true;
    for (const other of children.slice(0, index)) {
      const old = before[other];
      if (!old) continue;
      const now = moved(after[other], own[other] ?? STAYS);
      if (old.maxX <= box.minX) {
        oldRight = Math.max(oldRight, old.maxX);
        nowRight = Math.max(nowRight, now?.maxX ?? old.minX);
      } else if (old.maxY <= box.minY) {
        oldBottom = Math.max(oldBottom, old.maxY);
        nowBottom = Math.max(nowBottom, now?.maxY ?? old.minY);
      } else isFree = false;
    }
    if (!isFree) return;
    own[child] = { dx: -freed(oldRight, nowRight), dy: -freed(oldBottom, nowBottom) };
  });
}

function freed(before: number, now: number): number {
  return Number.isFinite(before) ? Math.max(0, before - now) : 0;
}

/** A conclusion that stands over the middle of its family does so again when this has become smaller. */
function followFamily(
  card: Box,
  children: readonly number[],
  cards: readonly (Box | undefined)[],
  moves: (child: number) => Shift,
): Shift {
  const shown = children.filter((child) => cards[child]);
  const [first, last] = [shown[0], shown.at(-1)];
  const [from, to] = [cards[first ?? -1], cards[last ?? -1]];
  if (first === undefined || last === undefined || !from || !to) return STAYS;
  const isAbove = card.maxY <= Math.min(from.minY, to.minY) || card.minY >= Math.max(from.maxY, to.maxY);
  const [one, two] = [moves(first), moves(last)];
  if (isAbove) return { dx: Math.round((one.dx + two.dx) / 2), dy: 0 };
  return { dx: 0, dy: Math.round((one.dy + two.dy) / 2) };
}

/** The roots of the trees of which a card would come to lie on another card. */
function spoiltTrees(
  ids: readonly string[],
  cards: readonly (Box | undefined)[],
  total: readonly Shift[],
  roots: Int32Array,
  hidden: ReadonlySet<string>,
): Set<number> {
  const spoilt = new Set<number>();
  const shown = ids.flatMap((id, number) => {
    const box = moved(cards[number], total[number] ?? STAYS);
    return box && !hidden.has(id) ? [{ number, box }] : [];
  });
  shown.sort((a, b) => a.box.minX - b.box.minX);
  const active: typeof shown = [];
  for (const next of shown) {
    let kept = 0;
    for (const other of active) {
      if (other.box.maxX <= next.box.minX) continue;
      active[kept++] = other;
      if (!boxesOverlap(other.box, next.box)) continue;
      const [a, b] = [cards[other.number], cards[next.number]];
      if (a && b && boxesOverlap(a, b)) continue; // they did before
      spoilt.add(roots[other.number] ?? 0).add(roots[next.number] ?? 0);
    }
    active.length = kept;
    active.push(next);
  }
  return spoilt;
}

function boxOfRect(rect: Rect | undefined): Box | undefined {
  return rect && boxOf(rect);
}

function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  if (!a || !b) return a ?? b;
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  };
}

function moved(box: Box | undefined, { dx, dy }: Shift): Box | undefined {
  return box && { minX: box.minX + dx, minY: box.minY + dy, maxX: box.maxX + dx, maxY: box.maxY + dy };
}

function added(a: Shift, b: Shift): Shift {
  return { dx: a.dx + b.dx, dy: a.dy + b.dy };
}
