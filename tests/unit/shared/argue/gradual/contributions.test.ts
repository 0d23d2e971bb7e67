import { describe, expect, it } from 'vitest';
import { cardContributions } from '../../../../../shared/argue/map/card-contributions';
import type { NamedWeightedGraph } from '../../../../../shared/argue/files/read-bag';
import {
  contributionsTo,
  type Contribution,
  type ContributionKind,
} from '../../../../../shared/argue/gradual/contributions';
import {
  GRADUAL_SEMANTICS,
  type GradualName,
  type GradualSemantics,
} from '../../../../../shared/argue/gradual/semantics';
import { mapDrawing, weightedGraphFrom } from '../../../../support/weighted-graphs';

function contributions(
  { graph, names }: NamedWeightedGraph,
  to: string,
  kind: ContributionKind,
  semantics: GradualName | GradualSemantics = 'df-quad',
): Record<string, Contribution> {
  let seed = 1;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const found = contributionsTo(graph, names.indexOf(to), kind, {
    semantics: typeof semantics === 'string' ? GRADUAL_SEMANTICS[semantics] : semantics,
    random,
  });
  return Object.fromEntries(
    [...found].map(([argument, contribution]) => [names[argument] ?? '', contribution]),
  );
}

/** The same through a map that draws the graph. */
function contributionsOnMap(
  { graph, names }: NamedWeightedGraph,
  to: string,
  kind: ContributionKind,
  semantics: GradualName,
): Record<string, Contribution> {
  const found = cardContributions(mapDrawing(graph), names.indexOf(to), kind, {
    semantics,
    random: () => 0.5,
  });
  return Object.fromEntries(
    found.map((contribution) => [names[Number(contribution.card.slice(1))] ?? '', contribution]),
  );
}

function expectValues(found: Record<string, Contribution>, expected: Record<string, number>): void {
  for (const [name, value] of Object.entries(expected))
    expect(found[name]?.value, name).toBeCloseTo(value, 5.7);
}

function expectContributions(
  graph: NamedWeightedGraph,
  to: string,
  kind: ContributionKind,
  semantics: GradualName,
  expected: Record<string, number>,
): void {
  expectValues(contributions(graph, to, kind, semantics), expected);
  expectValues(contributionsOnMap(graph, to, kind, semantics), expected);
}

/** Argument by argument: removal, intrinsic removal, Shapley value and gradient (Kampik et al. 2024). */
type Table = Record<string, readonly [number, number, number, number]>;

function expectTable(graph: NamedWeightedGraph, to: string, table: Table): void {
  const kinds = ['removal', 'intrinsic', 'shapley', 'gradient'] as const;
  kinds.forEach((kind, column) => {
    const expected = Object.fromEntries(
      Object.entries(table).map(([name, values]) => [name, values[column] ?? NaN]),
    );
    expectContributions(graph, to, kind, 'df-quad', expected);
  });
}

describe('contributions', () => {
  it('are those of example 3.1', () => {
    const graph = weightedGraphFrom({ a: 0.5, b: 0.5, c: 0.5 }, { attacks: 'b>a', supports: 'c>b' });
    expectTable(graph, 'a', { b: [-0.375, -0.25, -0.3125, -0.25], c: [-0.125, -0.125, -0.0625, -0.25] });
  });

  it('are those of the film of table 5', () => {
    const graph = weightedGraphFrom(
      { m: 0.79, W: 0.02, D: 0.05, A: 0.16, A1: 0.05, A2: 0.07 },
      { attacks: 'W>m', supports: 'D>m A>m A1>A A2>A' },
    );
    expectTable(graph, 'm', {
      A: [0.051443, 0.03192, 0.044726, 0.176258],
      A1: [0.007792, 0.007792, 0.004065, 0.155849],
      A2: [0.011144, 0.011144, 0.00577, 0.159201],
      D: [0.007792, 0.007792, 0.011248, 0.155849],
      W: [-0.0042, -0.0042, -0.008067, -0.21],
    });
  });

  it('of two that each suffice: to take one away shows nothing (figure 4)', () => {
    const graph = weightedGraphFrom({ a: 0.5, b: 1, c: 1 }, { attacks: 'b>a c>a' });
    expectContributions(graph, 'a', 'removal', 'df-quad', { b: 0, c: 0 });
    expectContributions(graph, 'a', 'removal', 'quadratic-energy', { b: -0.15, c: -0.15 });
    expectContributions(graph, 'a', 'gradient', 'quadratic-energy', { b: -0.08, c: -0.08 });
    expectContributions(graph, 'a', 'removal', 'euler', { b: -0.137975 / 2, c: -0.137975 / 2 });
    expectContributions(graph, 'a', 'gradient', 'euler', { b: -0.089043 / 2, c: -0.089043 / 2 });
  });

  it('may be 0 by slope where removal matters (figure 1)', () => {
    const graph = weightedGraphFrom(
      { a: 0.5, b: 0, c: 0, d: 0, e: 0.5 },
      { attacks: 'b>a c>a', supports: 'e>b e>c e>d d>a' },
    );
    expectContributions(graph, 'a', 'removal', 'df-quad', { e: -0.125 });
    expectContributions(graph, 'a', 'shapley', 'df-quad', { e: -0.083333 });
    expectContributions(graph, 'a', 'gradient', 'df-quad', { e: 0 });
  });

  it('of many are drawn from samples, and say how far off they may be', () => {
    const names = Array.from({ length: 20 }, (_, i) => `s${i}`);
    const base = Object.fromEntries([['a', 0.5], ...names.map((name) => [name, 0.1] as const)]);
    const graph = weightedGraphFrom(base, { supports: names.map((name) => `${name}>a`).join(' ') });
    const found = Object.values(contributions(graph, 'a', 'shapley'));
    const [share = NaN, sum] = [found[0]?.error, found.reduce((total, { value }) => total + value, 0)];
    expect(sum).toBeCloseTo((1 - 0.9 ** 20) / 2, 9);
    expect(share).toBeGreaterThan(0);
    for (const { value, error = 0 } of found) expect(Math.abs(value - sum / 20)).toBeLessThan(6 * error);
  });

  it('are those that QBAF-Py has where strengths add up as they are', () => {
    const plain: GradualSemantics = {
      ...{ name: 'plain', source: '', gather: 'sum', steepness: () => 1 },
      influence: (base, gathered) => base + gathered,
    };
    /** Of arguments that start from 1, but the first from 2, which no file can say. */
    const graphOf = (names: string, arrows: { attacks: string; supports: string }): NamedWeightedGraph => {
      const made = weightedGraphFrom(Object.fromEntries([...names].map((name) => [name, 1])), arrows);
      made.graph.base.set([2]);
      return made;
    };
    const chain = graphOf('abc', { attacks: 'b>a', supports: 'c>b' });
    expectValues(contributions(chain, 'a', 'shapley', plain), { b: -1.5, c: -0.5 });
    const onward = graphOf('abcd', { attacks: 'b>a a>d', supports: 'c>b' });
    expectValues(contributions(onward, 'a', 'removal', plain), { b: -2, c: -1 });
    expectValues(contributions(onward, 'b', 'removal', plain), { c: 1 });
    expectValues(contributions(onward, 'd', 'removal', plain), { a: 0, c: 1 });
    const attacked = graphOf('abcd', { attacks: 'b>a d>c', supports: 'c>b' });
    expectValues(contributions(attacked, 'a', 'intrinsic', plain), { b: -1, c: -1 });
    expect(Object.keys(contributions(attacked, 'b', 'intrinsic', plain))).not.toContain('a');
  });

  it('by slope are nothing for two that are certain, as QBAF-Py has it', () => {
    const graph = weightedGraphFrom({ a: 0.1, b: 1, c: 1 }, { attacks: 'b>a c>a' });
    expectValues(contributions(graph, 'a', 'gradient'), { b: 0, c: 0 });
  });
});
