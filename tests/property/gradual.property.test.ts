import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRADUAL_SEMANTICS, type GradualName } from '../../shared/argue/gradual/semantics';
import { strengthsOf } from '../../shared/argue/gradual/strengths';
import { weightedGraphOf, type WeightedGraph } from '../../shared/argue/gradual/weighted-graph';
import { readingOf } from '../../shared/argue/map/map-reading';
import { weightedGraphOfMap } from '../../shared/argue/map/weighted-graph-of-map';
import { mapDrawing } from '../support/weighted-graphs';

/** A graph without circles: arrows go from smaller numbers to larger ones. */
interface Drawn {
  base: number[];
  arrows: { from: number; to: number; isAttack: boolean }[];
}

const arbitraryDrawn: fc.Arbitrary<Drawn> = fc
  .array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 2, maxLength: 10 })
  .chain((base) =>
    fc
      .array(fc.record({ a: fc.nat(base.length - 1), b: fc.nat(base.length - 1), isAttack: fc.boolean() }), {
        maxLength: 20,
      })
      .map((pairs) => ({
        base,
        arrows: pairs
          .filter(({ a, b }) => a !== b)
          .map(({ a, b, isAttack }) => ({ from: Math.min(a, b), to: Math.max(a, b), isAttack })),
      })),
  );

function graphOf({ base, arrows }: Drawn): WeightedGraph {
  const some = (isAttack: boolean) => {
    const chosen = arrows.filter((arrow) => arrow.isAttack === isAttack);
    return { from: chosen.map(({ from }) => from), to: chosen.map(({ to }) => to) };
  };
  return weightedGraphOf(base, { attacks: some(true), supports: some(false) });
}

const strengths = (drawn: Drawn, name: GradualName): Float64Array =>
  strengthsOf(graphOf(drawn), GRADUAL_SEMANTICS[name]).values;

/** Differences that come of rounding alone. */
const SMALL = 1e-9;

describe.each(Object.keys(GRADUAL_SEMANTICS) as GradualName[])('strengths by %s', (name) => {
  it('stay between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryDrawn, (drawn) => {
        for (const value of strengths(drawn, name)) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });

  it('of what one more attacks do not rise, and of what one more supports do not fall', () => {
    fc.assert(
      fc.property(arbitraryDrawn, fc.boolean(), (drawn, isAttack) => {
        const target = drawn.base.length - 1;
        const more = { ...drawn, arrows: [...drawn.arrows, { from: 0, to: target, isAttack }] };
        const change = (strengths(more, name)[target] ?? NaN) - (strengths(drawn, name)[target] ?? NaN);
        expect(isAttack ? change <= SMALL : change >= -SMALL).toBe(true);
      }),
    );
  });

  it('are the base score where attackers and supporters are alike', () => {
    fc.assert(
      fc.property(arbitraryDrawn, (drawn) => {
        const target = drawn.base.length - 1;
        const arrows = drawn.arrows.flatMap((arrow) =>
          arrow.to === target ? [true, false].map((isAttack) => ({ ...arrow, isAttack })) : [arrow],
        );
        expect(strengths({ ...drawn, arrows }, name)[target]).toBeCloseTo(drawn.base[target] ?? NaN, 9);
      }),
    );
  });

  it('do not change by what has no part in them', () => {
    fc.assert(
      fc.property(arbitraryDrawn, arbitraryDrawn, (drawn, other) => {
        const offset = drawn.base.length;
        const moved = other.arrows.map((arrow) => ({
          ...arrow,
          from: arrow.from + offset,
          to: arrow.to + offset,
        }));
        const both = { base: [...drawn.base, ...other.base], arrows: [...drawn.arrows, ...moved] };
        expect([...strengths(both, name)]).toEqual([...strengths(drawn, name), ...strengths(other, name)]);
      }),
    );
  });

  it('are the same through a map that draws the graph', () => {
    fc.assert(
      fc.property(arbitraryDrawn, ({ base, arrows }) => {
        const map = mapDrawing(graphOf({ base, arrows }));
        const reading = readingOf(map);
        const { values } = strengthsOf(weightedGraphOfMap(map, reading), GRADUAL_SEMANTICS[name]);
        const expected = strengths({ base, arrows }, name);
        reading.cards.forEach(({ id }, i) =>
          expect(values[i]).toBeCloseTo(expected[Number(id.slice(1))] ?? NaN, 12),
        );
      }),
    );
  });
});

it.each(['df-quad', 'quadratic-energy', 'mlp'] as const)(
  'by %s, to turn attack and support and the base score around turns the strength around',
  (name) => {
    const { influence } = GRADUAL_SEMANTICS[name];
    const unit = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(unit, fc.double({ min: -1, max: 1, noNaN: true }), (base, gathered) => {
        expect(influence(1 - base, -gathered)).toBeCloseTo(1 - influence(base, gathered), 9);
      }),
    );
  },
);
