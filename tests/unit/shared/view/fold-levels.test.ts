import { describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import type { Link, Node } from '../../../../shared/map/schema';
import { foldToLevel, foldsHiding } from '../../../../shared/view/fold-levels';
import { A, B, C, D, E, LINK, Q, sampleArgument } from '../../../support/sample-argument';

const HEAD = { id: 'm-000000000000', title: 'Test', created: '2026-02-06T12:00:00Z' };
const FOLDED = { folded: true };

/** Nodes by name, and links such as `b>a` (b supports a); folded nodes end with `*`. */
function mapOf(names: readonly string[], links: readonly string[]): ArgMap {
  const nodes = names.map((name): Node => ({
    id: id('n', name.replace('*', '')),
    kind: 'claim',
    text: name,
    ...(name.endsWith('*') && FOLDED),
  }));
  const records = links.map((text, index): Link => {
    const [premise = '', target = ''] = text.split('>');
    return {
      id: id('l', String(index)),
      relation: 'supports',
      premises: [id('n', premise)],
      target: { node: id('n', target) },
    };
  });
  return buildMap(HEAD, { nodes, links: records });
}

function id(letter: string, name: string): string {
  return `${letter}-${name.padStart(12, '0')}`;
}

describe('folding to a level', () => {
  it('shows the roots alone, or as many levels below them as asked for', () => {
    const { fold, unfold } = foldToLevel(sampleArgument(), 0);
    expect(fold.sort()).toEqual([A, B, E, Q].sort());
    expect(unfold).toEqual([]);
    expect(foldToLevel(sampleArgument(), 2).fold).toEqual([B]);
  });

  it('unfolds what lies above the level', () => {
    expect(foldToLevel(sampleArgument({ [A]: FOLDED, [B]: FOLDED }), 2)).toEqual({ fold: [], unfold: [A] });
  });

  it('counts a node that can be reached in two ways by the shorter', () => {
    const map = mapOf(['a', 'b', 'c', 'd'], ['b>a', 'c>b', 'c>a', 'd>c']);
    expect(foldToLevel(map, 1).fold).toEqual([id('n', 'b'), id('n', 'c')]);
    expect(foldToLevel(map, 2).fold).toEqual([]);
  });

  it('ends in a cycle, and takes its first node for a root', () => {
    const map = mapOf(['a', 'b', 'c'], ['b>a', 'c>b', 'a>c']);
    expect(foldToLevel(map, 1).fold).toEqual([id('n', 'b'), id('n', 'c')]);
    expect(foldToLevel(map, 2).fold).toEqual([id('n', 'c')]);
  });
});

describe('the folds that hide something', () => {
  it('are all on the way up to what is shown, but not the fold of the thing itself', () => {
    const map = sampleArgument({ [Q]: FOLDED, [A]: FOLDED, [B]: FOLDED });
    expect(foldsHiding(map, [B]).sort()).toEqual([A, Q].sort());
    expect(foldsHiding(map, [D]).sort()).toEqual([A, Q].sort());
  });

  it('are none for what is shown by another way', () => {
    expect(foldsHiding(sampleArgument({ [B]: FOLDED }), [C])).toEqual([]);
  });

  it('are as few as will do', () => {
    const map = mapOf(['a*', 'b*', 'c*', 'd'], ['d>c', 'c>a', 'd>b']);
    expect(foldsHiding(map, [id('n', 'd')])).toEqual([id('n', 'b')]);
  });

  it('are told for links, and for several things at once', () => {
    expect(foldsHiding(sampleArgument({ [A]: FOLDED }), [LINK])).toEqual([A]);
    const map = mapOf(['a*', 'b*', 'c', 'd'], ['c>a', 'd>b']);
    expect(foldsHiding(map, [id('n', 'c'), id('n', 'd')])).toEqual([id('n', 'a'), id('n', 'b')]);
  });
});
