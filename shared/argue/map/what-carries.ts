import type { ArgMap } from '../../map/arg-map';
import type { DegreeSemantics } from '../../map/schema';
import { ok, type Result } from '../../result';
import type { IsSpent } from '../budget';
import { groundedLabelling } from '../dung/grounded';
import { LABEL } from '../dung/label';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import { strengthsOf } from '../gradual/strengths';
import { fallingWith, unitsOfCards, type UnitKind } from './failing-units';
import { frameworkOfMap } from './framework-of-map';
import { groundsOf } from './grounds-of';
import { readingOf, type MapReading } from './map-reading';
import { weightedGraphOfMap } from './weighted-graph-of-map';

/** What a conclusion's verdict is: whether it is in under the grounded labelling, or whether its degree reaches a threshold. */
export type Held = { readonly by: 'labels' } | { readonly by: DegreeSemantics; readonly threshold: number };

/** What carries the weight of a conclusion. */
export interface Carrying {
  /** Whether the conclusion holds as things are. */
  readonly holds: boolean;
  /** The smallest sets of units whose failure turns that round: all of one size. None where none was found. */
  readonly sets: readonly (readonly string[])[];
  /** There is no smaller set, and no other of this size; else the search ended before that was known. */
  readonly isExact: boolean;
  /** Sets of up to so many units were all tried. */
  readonly triedUpTo: number;
  /** How many units have a say in it. */
  readonly unitCount: number;
}

/** So many sets are tried at most, so that the answer does not depend on the machine where there is time. */
const MOST_TRIED = 20_000;

/**
 * Finds what must fail for the verdict of a conclusion to flip: single points of failure where there are such, else the smallest sets. Sets are tried
 * one by one, the small ones first; where that would be too many, some set that flips it is made as small as it gets by leaving units out of it.
 * @param conclusion the id of a card that says something
 * @returns `too-complex` as `frameworkOfMap`
 */
export function whatCarries(
  map: ArgMap,
  conclusion: string,
  { units: kind, held, isSpent }: { units: UnitKind; held: Held; isSpent: IsSpent },
): Result<Carrying> {
  const part = groundsOf(map, conclusion);
  const reading = readingOf(map, part);
  const numbers = new Map(reading.cards.map(({ id }, i) => [id, i]));
  const all = unitsOfCards(map, kind);
  const concerned = new Map(
    part.nodes.flatMap(({ id }) => {
      const own = id === conclusion ? undefined : all.get(id);
      return own ? [[id, own] as const] : [];
    }),
  );
  const units = [...new Set([...concerned.values()].flatMap((own) => [...own]))];
  const holdsWithout = verdictIn(map, reading, numbers.get(conclusion) ?? 0, held);
  const holds = holdsWithout(new Set());
  if (!holds.ok) return holds;

  let left = MOST_TRIED;
  const isOver = (): boolean => left <= 0 || isSpent();
  const flips = (failing: readonly string[]): boolean => {
    left--;
    const fallen = fallingWith(concerned, new Set(failing)).flatMap((id) => numbers.get(id) ?? []);
    if (fallen.length === 0) return false;
    const without = holdsWithout(new Set(fallen));
    return without.ok && without.value !== holds.value;
  };
  const base = { holds: holds.value, unitCount: units.length };
  for (let size = 1; size <= units.length; size++) {
    const sets: string[][] = [];
    for (const set of subsets(units, size)) {
      if (isOver()) {
        const found = sets.length > 0 ? sets : someSmallSet(units, flips, isSpent);
        return ok({ ...base, sets: found, isExact: false, triedUpTo: size - 1 });
      }
      if (flips(set)) sets.push(set);
    }
    if (sets.length > 0) return ok({ ...base, sets, isExact: true, triedUpTo: size });
  }
  return ok({ ...base, sets: [], isExact: true, triedUpTo: units.length });
}

/** Whether a card holds when others have fallen. */
function verdictIn(
  map: ArgMap,
  reading: MapReading,
  card: number,
  held: Held,
): (fallen: ReadonlySet<number>) => Result<boolean> {
  if (held.by === 'labels')
    return (fallen) => {
      const made = frameworkOfMap(map, reading, fallen);
      if (!made.ok) return made;
      return ok(groundedLabelling(made.value.framework)[made.value.cards[card] ?? 0] === LABEL.in);
    };
  const graph = weightedGraphOfMap(map, reading);
  const { by, threshold } = held;
  return (fallen) => {
    const weight = graph.weight.slice();
    for (const other of fallen) weight[other] = 0;
    const { values } = strengthsOf({ ...graph, weight }, GRADUAL_SEMANTICS[by]);
    return ok((values[card] ?? NaN) >= threshold);
  };
}

/** All sets of one size. */
function* subsets(items: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= items.length - size; i++)
      for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] ?? '', ...rest];
}

/** A set that flips the verdict and of which no unit can be left out; none where even all together do not. */
function someSmallSet(
  units: readonly string[],
  flips: (failing: readonly string[]) => boolean,
  isSpent: IsSpent,
): string[][] {
  if (!flips(units)) return [];
  let set = [...units];
  // The farthest first: what is near is what people see.
  for (const unit of units.toReversed()) {
    if (isSpent()) break;
    const smaller = set.filter((other) => other !== unit);
    if (flips(smaller)) set = smaller;
  }
  return [set];
}
