import { describe, expect, it } from 'vitest';
import { groundedLabelling } from '../../../../../shared/argue/dung/grounded';
import { extensionOf } from '../../../../../shared/argue/dung/label';
import { labellingsOf } from '../../../../../shared/argue/dung/labellings';
import { acceptancesOf } from '../../../../../shared/argue/dung/acceptance';
import { unlimited } from '../../../../../shared/argue/budget';
import { frameworkOf } from '../../../../../shared/argue/dung/framework';
import { standingsOf } from '../../../../../shared/argue/map/standings';
import { indexRecords } from '../../../../../shared/map/index-records';
import type { LabelSemantics, Link, Node } from '../../../../../shared/map/schema';
import { frameworkFrom, setsOf } from '../../../../support/frameworks';

/** Attacks, and the grounded, preferred and stable extensions that are published or were found by clingo. */
const PUBLISHED: readonly [string, string, string, string[], string[]][] = [
  ['two rivals twice, of Scalop', '12 13 21 23 34 43', '', ['1,4', '2,4'], ['1,4', '2,4']],
  ['the Nixon diamond', 'ab ba', '', ['a', 'b'], ['a', 'b']],
  ['a self-attack', 'aa', '', [''], []],
  ['an odd circle', 'ab bc ca', '', [''], []],
  ['an even circle', '12 23 34 41', '', ['1,3', '2,4'], ['1,3', '2,4']],
  ['a reinstatement', 'ab bc', 'a,c', ['a,c'], ['a,c']],
  ['a floating conclusion', 'ab ba ac bc cd', '', ['a,d', 'b,d'], ['a,d', 'b,d']],
  ['an odd circle that one choice breaks', 'ab cb cd dc de eg fe gf', 'a', ['a,c', 'a,d,g'], ['a,d,g']],
  ['ex1 of Bonzon', 'ae da ed ce bc ba', 'b,e', ['b,e'], ['b,e']],
  ['ex3 of Cayrol', 'ab bc de ed cf ec', 'a', ['a,c,d', 'a,e,f'], ['a,c,d', 'a,e,f']],
  ['a self-attack that one choice stills', 'ab ba bc cc', '', ['a', 'b'], ['b']],
];

describe.each(PUBLISHED)('%s (%s)', (_name, attacks, grounded, preferred, stable) => {
  const { framework, names } = frameworkFrom(attacks);
  const found = (semantics: 'preferred' | 'stable'): string[] =>
    setsOf([...labellingsOf(framework, semantics, unlimited)].map(extensionOf), names);

  it('has the published extensions', () => {
    expect(setsOf([extensionOf(groundedLabelling(framework))], names)).toEqual([grounded]);
    expect(found('preferred')).toEqual([...preferred].sort());
    expect(found('stable')).toEqual([...stable].sort());
  });

  it('has them through a map in which each attack is an objection', () => {
    const nodes = names.map((id): Node => ({ id: `n${id}`, kind: 'claim', text: '' }));
    const links = attacks.split(' ').map(([from, to], i): Link => {
      return { id: `l${i}`, relation: 'opposes', premises: [`n${from}`], target: { node: `n${to}` } };
    });
    const map = indexRecords({ id: 'm', title: '', created: '2026-01-01T00:00:00Z' }, { nodes, links });
    const thatAre = (labels: LabelSemantics, outcome: string): string => {
      const judged = standingsOf(map, { labels }, unlimited);
      if (!judged.ok) throw new Error(judged.error.message);
      return names.filter((name) => judged.value.of.get(`n${name}`)?.outcome === outcome).join();
    };
    /** Those that are in each of some extensions. */
    const inAll = (extensions: readonly string[]): string =>
      names.filter((name) => extensions.every((one) => one.includes(name))).join();
    expect(thatAre('grounded', 'in')).toBe(grounded);
    expect(thatAre('preferred', 'in all')).toBe(inAll(preferred));
    expect(thatAre('stable', 'in all')).toBe(stable.length === 0 ? '' : inAll(stable));
    expect(thatAre('stable', 'no labelling')).toBe(stable.length === 0 ? names.join() : '');
  });
});

describe('what is in all, some or none', () => {
  const acceptances = (attacks: string, semantics: 'preferred' | 'stable'): unknown => {
    const { framework, names } = frameworkFrom(attacks);
    const found = acceptancesOf(framework, semantics, unlimited);
    return found === 'no labelling' ? found : Object.fromEntries(names.map((name, i) => [name, found[i]]));
  };

  it('tells a floating conclusion from the rivals under it', () => {
    expect(acceptances('ab ba ac bc cd', 'preferred')).toEqual({ a: 'some', b: 'some', c: 'none', d: 'all' });
  });

  it('says that there is no stable labelling, and never that all have it', () => {
    expect(acceptances('ab bc ca de', 'stable')).toBe('no labelling');
    expect(acceptances('ab bc ca de', 'preferred')).toEqual({
      a: 'none',
      b: 'none',
      c: 'none',
      d: 'all',
      e: 'none',
    });
  });

  it('is unknown where the time was over first', () => {
    const { framework } = frameworkFrom('ab ba');
    expect(acceptancesOf(framework, 'preferred', () => true)).toEqual(['unknown', 'unknown']);
  });
});

describe('large frameworks', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

  it('a circle of 2,000 has two preferred labellings', () => {
    const circle = frameworkOf(2000, { from: upTo(2000), to: upTo(2000).map((i) => (i + 1) % 2000) });
    expect([...labellingsOf(circle, 'preferred', unlimited)].map((one) => extensionOf(one).length)).toEqual([
      1000, 1000,
    ]);
  });

  it('thirty rivals in pairs are in some labellings each, without a list of all 2^30', () => {
    const pairs = frameworkOf(60, { from: upTo(60), to: upTo(60).map((i) => i ^ 1) });
    expect(acceptancesOf(pairs, 'preferred', unlimited)).toEqual(upTo(60).map(() => 'some'));
  });

  it('a chain of 100,000 alternates', () => {
    const chain = frameworkOf(100_000, { from: upTo(99_999), to: upTo(99_999).map((i) => i + 1) });
    expect(extensionOf(groundedLabelling(chain))).toEqual(upTo(50_000).map((i) => 2 * i));
  });
});
