import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unlimited } from '../../shared/argue/budget';
import { fallingWith, UNIT_KINDS, unitsOfCards } from '../../shared/argue/map/failing-units';
import { readingOf } from '../../shared/argue/map/map-reading';
import { standingsOf } from '../../shared/argue/map/standings';
import { whatCarries, type Held } from '../../shared/argue/map/what-carries';
import { groundedVerdicts } from '../../shared/argue/map/why';
import { removeWithDependants } from '../../shared/edit/removal';
import { Staging } from '../../shared/edit/staging';
import { applyDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { linksInto } from '../../shared/map/queries';
import { KIND } from '../../shared/map/node-kinds';
import { recordsOf } from '../../shared/map/table';
import { anyArgument } from '../support/arbitrary-argument';

const MOST_UNITS = 12;

/** Whether a card holds once others have failed, worked out from the whole map. */
function holds(map: ArgMap, card: string, held: Held, fallen: readonly string[]): boolean {
  if (held.by === 'labels') {
    const reading = readingOf(map);
    const numbers = reading.cards.flatMap(({ id }, i) => (fallen.includes(id) ? [i] : []));
    const found = groundedVerdicts(map, reading, new Set(numbers));
    if (!found.ok) throw new Error(found.error.message);
    return found.value.cards.get(card) === 'in';
  }
  const found = standingsOf(withSilent(map, fallen), { degrees: held.by }, unlimited);
  if (!found.ok) throw new Error(found.error.message);
  return (found.value.of.get(card)?.degree ?? NaN) >= held.threshold;
}

/** A map in which some cards have no strength at all: nothing bears on them, and they start from nothing. */
function withSilent(map: ArgMap, silent: readonly string[]): ArgMap {
  const staging = new Staging(map);
  const into = silent.flatMap((id) => linksInto(map, id).map((link) => link.id));
  removeWithDependants(staging, into);
  const cut = applyDiff(map, staging.diff());
  const emptied = new Staging(cut);
  for (const id of silent) {
    const node = find(cut, 'nodes', id);
    if (node) emptied.put('nodes', { ...node, base: 0 });
  }
  return applyDiff(cut, emptied.diff());
}

function* subsetsOf(units: readonly string[]): Generator<string[]> {
  for (let set = 0; set < 2 ** units.length; set++) yield units.filter((_, i) => (set & (1 << i)) !== 0);
}

it.each([
  ['labels', { by: 'labels' }],
  ['degrees', { by: 'quadratic-energy', threshold: 0.5 }],
] as const)(
  'sets that carry a conclusion flip its verdict, and no others that are as small: %s',
  (_, held) => {
    fc.assert(
      fc.property(anyArgument, fc.constantFrom(...UNIT_KINDS), fc.nat(), (map, units, pick) => {
        const cards = [...recordsOf(map.tables.nodes)].filter(({ kind }) => KIND[kind].isStatement);
        const card = cards[pick % Math.max(1, cards.length)]?.id;
        fc.pre(card !== undefined);
        const found = whatCarries(map, card, { units, held, isSpent: unlimited });
        if (!found.ok) throw new Error(found.error.message);
        const of = new Map([...unitsOfCards(map, units)].filter(([id]) => id !== card));
        const all = [...new Set([...of.values()].flatMap((own) => [...own]))];
        fc.pre(all.length <= MOST_UNITS);
        const now = holds(map, card, held, []);
        expect(found.value).toMatchObject({ holds: now, isExact: true });

        const flipping = [...subsetsOf(all)].filter(
          (set) => holds(map, card, held, fallingWith(of, new Set(set))) !== now,
        );
        const least = Math.min(...flipping.map(({ length }) => length));
        const smallest = flipping.filter(({ length }) => length === least);
        const inWords = (sets: readonly (readonly string[])[]): string[] =>
          sets.map((set) => [...set].sort().join()).sort();
        expect(inWords(found.value.sets)).toEqual(inWords(smallest));
      }),
      { numRuns: 200 },
    );
  },
);
