import type { Piece } from './pieces';

/** The number of a piece's partner in the other text; -1 where it has none. */
export type Partners = Int32Array;

/**
 * Pairs the pieces of two texts as Paul Heckel did lines (“A technique for isolating differences between files”, 1978): those that stand once in
 * each belong together, and then pieces between such neighbours do, wherever they went. Neighbours on the same line go first, so paragraphs
 * that changed places keep what is theirs. What only one of its neighbours says of a piece is not enough: it could be a copy.
 * @returns the partners of the old pieces
 */
export function pairPieces(olds: readonly Piece[], news: readonly Piece[]): Partners {
  const partners = new Int32Array(olds.length).fill(-1);
  const taken = new Uint8Array(news.length);
  const pair = (old: number, now: number): void => {
    partners[old] = now;
    taken[now] = 1;
  };
  const pairUnique = (): void => {
    const others = placesOfUnique(news, (now) => taken[now] === 0);
    for (const [text, old] of placesOfUnique(olds, (at) => partners[at] === -1)) {
      const now = others.get(text);
      if (now !== undefined) pair(old, now);
    }
  };
  pairUnique();
  for (const within of [true, false]) {
    const sides = [1, -1].map((step) => claimsFrom({ olds, news, partners, taken, step, within }));
    for (const [old, now] of agreed(sides)) pair(old, now);
    pairUnique(); // among those that are left
  }
  return partners;
}

/** The places of the texts that stand once among those that count; the others are left out. */
export function placesOfUnique(
  pieces: readonly Piece[],
  counts: (at: number) => boolean = () => true,
): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  pieces.forEach(({ text }, at) => {
    if (!counts(at)) return;
    if (places.has(text)) several.add(text);
    places.set(text, at);
  });
  for (const text of several) places.delete(text);
  return places;
}

interface Growth {
  readonly olds: readonly Piece[];
  readonly news: readonly Piece[];
  readonly partners: Partners;
  readonly taken: Uint8Array;
  /** 1 from each pair on to what follows it, -1 to what comes before. */
  readonly step: number;
  /** Whether the ends of lines are not crossed. */
  readonly within: boolean;
}

/** The partners that pieces without one get from the neighbours on one side. */
function claimsFrom({ olds, news, partners, taken, step, within }: Growth): Partners {
  const claims = new Int32Array(olds.length).fill(-1);
  const first = step > 0 ? 0 : olds.length - 1;
  for (let at = first + step; at >= 0 && at < olds.length; at += step) {
    if ((partners[at] ?? -1) >= 0) continue;
    const before = at - step;
    const beside = Math.max(partners[before] ?? -1, claims[before] ?? -1);
    const now = beside + step;
    if (beside < 0 || taken[now] !== 0 || news[now]?.text !== olds[at]?.text) continue;
    const crosses = olds[Math.min(at, before)]?.isLast || news[Math.min(now, beside)]?.isLast;
    if (!within || !crosses) claims[at] = now;
  }
  return claims;
}

/** The claims that both sides make, for pieces that nobody claims for another one. */
function agreed([ahead, behind]: readonly Partners[]): [old: number, now: number][] {
  const both: [number, number][] = [];
  const claimants = new Map<number, number>();
  ahead?.forEach((forward, old) => {
    const backward = behind?.[old] ?? -1;
    for (const now of new Set([forward, backward]))
      if (now >= 0) claimants.set(now, (claimants.get(now) ?? 0) + 1);
    if (forward >= 0 && forward === backward) both.push([old, forward]);
  });
  return both.filter(([, now]) => claimants.get(now) === 1);
}
