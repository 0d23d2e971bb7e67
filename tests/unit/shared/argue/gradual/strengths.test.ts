import { describe, expect, it } from 'vitest';
import { GRADUAL_SEMANTICS, type GradualName } from '../../../../../shared/argue/gradual/semantics';
import { strengthsOf } from '../../../../../shared/argue/gradual/strengths';
import type { NamedWeightedGraph } from '../../../../../shared/argue/files/read-bag';
import { unlimited } from '../../../../../shared/argue/budget';
import { Judging } from '../../../../../shared/argue/live/judging';
import { mapDrawing, weightedGraphFrom } from '../../../../support/weighted-graphs';

function strengthsBy({ graph, names }: NamedWeightedGraph, semantics: GradualName): Record<string, number> {
  const { values } = strengthsOf(graph, GRADUAL_SEMANTICS[semantics]);
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? NaN]));
}

/** The same through a map that draws the graph, as the window judges it. */
function strengthsOnMap({ graph, names }: NamedWeightedGraph, degrees: GradualName): Record<string, number> {
  const judged = new Judging(mapDrawing(graph)).judge({ degrees }, unlimited);
  if (!judged.ok) throw new Error(judged.error.message);
  const of = new Map(judged.value.changes);
  return Object.fromEntries(names.map((name, i) => [name, of.get(`n${i}`)?.degree ?? NaN]));
}

function expectStrengths(
  graph: NamedWeightedGraph,
  semantics: GradualName,
  expected: Record<string, number>,
): void {
  for (const found of [strengthsBy(graph, semantics), strengthsOnMap(graph, semantics)])
    for (const [name, value] of Object.entries(expected)) expect(found[name], name).toBeCloseTo(value, 5.7);
}

const NAMES = Object.keys(GRADUAL_SEMANTICS) as GradualName[];

describe('e-democracy (Rago et al. 2016)', () => {
  const graph = weightedGraphFrom(
    { A1: 0.5, A2: 0.5, P1: 0.7, P2: 0.5, P3: 0.9, C1: 0.2, C2: 0.2, C3: 0.6, C4: 0.5 },
    { attacks: 'C1>A2 C2>P2 C3>P2 C4>P2', supports: 'P1>A1 P2>A1 P3>A2' },
  );

  it.each([
    ['df-quad', { P2: 0.08, A1: 0.862, A2: 0.85 }],
    ['quadratic-energy', { P2: 0.185874, A1: 0.719852, A2: 0.66443 }],
    ['euler', { P2: 0.339943, A1: 0.68938, A2: 0.626285 }],
    ['mlp', { P2: 0.214165, A1: 0.713852, A2: 0.668188 }],
  ] as const)('has the published strengths by %s', (semantics, expected) => {
    expectStrengths(graph, semantics, expected);
    expect(strengthsOf(graph.graph, GRADUAL_SEMANTICS[semantics]).settling).toBe('settled');
  });
});

describe('buying and selling, in circles (Uncertainpy, gone on to 1e-9)', () => {
  const graph = weightedGraphFrom(
    { Buy: 0.5, Sell: 0.5, 1: 0.8, 2: 0.7, 3: 0.3, 4: 0.9, 5: 0.9 },
    { attacks: 'Buy>Sell Sell>Buy 2>1 3>2 4>3 5>1', supports: '1>Sell 2>Buy 4>2 5>Buy' },
  );

  it.each([
    ['quadratic-energy', { Buy: 0.821646, Sell: 0.36217, 1: 0.204744, 2: 0.805085, 3: 0.165746 }],
    ['euler', { Buy: 0.717141, Sell: 0.494889, 1: 0.686317, 2: 0.789719, 3: 0.188927 }],
    ['mlp', { Buy: 0.789955, Sell: 0.407213, 1: 0.414457, 2: 0.831866, 3: 0.148388 }],
  ] as const)('has the published strengths by %s', (semantics, expected) => {
    expectStrengths(graph, semantics, expected);
  });

  it('has the published strengths by df-quad, which are given to five places', () => {
    const expected = { Buy: 0.99636, Sell: 0.00338, 1: 0.00312, 2: 0.961, 3: 0.03 };
    for (const found of [strengthsBy(graph, 'df-quad'), strengthsOnMap(graph, 'df-quad')])
      for (const [name, value] of Object.entries(expected)) expect(found[name], name).toBeCloseTo(value, 4.9);
  });
});

describe('circles', () => {
  it.each([
    ['df-quad', 1 / 3],
    ['quadratic-energy', 0.423854],
    ['euler', 0.433575],
    ['mlp', 0.401058],
  ] as const)(
    'two that attack each other, one that attacks itself, and three in a ring are alike by %s',
    (semantics, value) => {
      expectStrengths(weightedGraphFrom({ a: 0.5, b: 0.5 }, { attacks: 'a>b b>a' }), semantics, {
        a: value,
        b: value,
      });
      expectStrengths(weightedGraphFrom({ a: 0.5 }, { attacks: 'a>a' }), semantics, { a: value });
      const ring = weightedGraphFrom({ a: 0.5, b: 0.5, c: 0.5 }, { attacks: 'a>b b>c c>a' });
      expectStrengths(ring, semantics, { a: value, b: value, c: value });
    },
  );

  it.each([
    ['df-quad', 0.615385, 0.230769],
    ['quadratic-energy', 0.685797, 0.408075],
    ['euler', 0.757573, 0.5005],
    ['mlp', 0.724183, 0.420988],
  ] as const)('the stronger of two rivals stays so by %s', (semantics, a, b) => {
    expectStrengths(weightedGraphFrom({ a: 0.8, b: 0.6 }, { attacks: 'a>b b>a' }), semantics, { a, b });
  });

  it.each([
    ['df-quad', 1],
    ['quadratic-energy', 0.647799],
    ['euler', 0.609285],
    ['mlp', 0.659046],
  ] as const)('two that support each other grow by %s', (semantics, value) => {
    expectStrengths(weightedGraphFrom({ a: 0.5, b: 0.5 }, { supports: 'a>b b>a' }), semantics, {
      a: value,
      b: value,
    });
  });

  it('that a certain argument keeps from growing settle, as QBAF-Py has it', () => {
    for (const b of [0.5, 0.8])
      expectStrengths(weightedGraphFrom({ a: 1, b }, { attacks: 'a>b b>a' }), 'df-quad', { a: 1, b: 0 });
  });

  it('of four that attack each other in a ring leave all of them equally weaker', () => {
    const ring = weightedGraphFrom({ a: 0.1, b: 0.1, c: 0.1, d: 0.1 }, { attacks: 'a>b b>c c>d d>a' });
    // Of s = 0.1 (1 - s).
    const each = 0.1 / 1.1;
    expectStrengths(ring, 'df-quad', { a: each, b: each, c: each, d: each });
  });

  it('that swing for ever did not settle, and have no number; nor has what rests on them', () => {
    const { graph, names } = weightedGraphFrom(
      { a: 1, b: 1, c: 0.5, d: 0.5 },
      { attacks: 'a>b b>a', supports: 'a>c' },
    );
    const { values, settling, settlingOf } = strengthsOf(graph, GRADUAL_SEMANTICS['df-quad']);
    expect(Object.fromEntries(names.map((name, i) => [name, values[i]]))).toEqual({
      a: NaN,
      b: NaN,
      c: NaN,
      d: 0.5,
    });
    expect(settling).toBe('did not settle');
    expect(names.map((_, i) => settlingOf(i))).toEqual([
      'did not settle',
      'did not settle',
      'did not settle',
      'settled',
    ]);
  });

  it("Potyka's ladder swings too", () => {
    const rungs = Array.from({ length: 10 }, (_, i) => i);
    const base = Object.fromEntries([
      ['A', 1],
      ...rungs.flatMap(
        (i) =>
          [
            [`B${i}`, 0],
            [`C${i}`, 0],
          ] as const,
      ),
    ]);
    const ladder = weightedGraphFrom(base, {
      supports: rungs.flatMap((i) => [`A>B${i}`, ...rungs.map((j) => `B${i}>C${j}`)]).join(' '),
      attacks: rungs.map((i) => `C${i}>A`).join(' '),
    });
    expect(strengthsOf(ladder.graph, GRADUAL_SEMANTICS['quadratic-energy']).settling).toBe('did not settle');
    expect(strengthsOnMap(ladder, 'quadratic-energy')).toEqual(
      Object.fromEntries(ladder.names.map((name) => [name, NaN])),
    );
  });

  it('that are known to have one answer alone say so, and others do not', () => {
    const { graph } = weightedGraphFrom({ a: 0.5, b: 0.5 }, { attacks: 'a>b b>a' });
    expect(strengthsOf(graph, GRADUAL_SEMANTICS['df-quad']).settling).toBe('settled');
    const certain = weightedGraphFrom({ a: 1, b: 0.5 }, { attacks: 'a>b b>a' });
    expect(strengthsOf(certain.graph, GRADUAL_SEMANTICS['df-quad']).settling).toBe(
      'may not be the only answer',
    );
  });
});

it.each(NAMES)('an argument that nothing bears on keeps its base score by %s, 0 and 1 too', (semantics) => {
  expect(strengthsBy(weightedGraphFrom({ a: 0, b: 0.3, c: 1 }, {}), semantics)).toEqual({
    a: 0,
    b: 0.3,
    c: 1,
  });
});
