import { describe, expect, it } from 'vitest';
import { joinedAt } from '../../../../../shared/formats/graphml/junctions';
import type { ReadEdge } from '../../../../../shared/formats/graph/read-links';

function line(from: string, to: string, relation?: ReadEdge['relation']): ReadEdge {
  return { from, to, relation, own: undefined, wantedId: undefined, foreign: {}, name: `${from} → ${to}` };
}

function joined(lines: readonly ReadEdge[]): readonly string[] {
  const { edges } = joinedAt(new Set(['j', 'k']), lines);
  return edges.map(({ from, to, relation }) => [from, relation ?? 'to', to].join(' '));
}

describe('lines at shapes without words', () => {
  it('what opposes on either half opposes', () => {
    expect(joined([line('a', 'j', 'opposes'), line('b', 'j'), line('j', 'c', 'supports')])).toEqual([
      'a opposes c',
      'b supports c',
    ]);
  });

  it('stay in the order of the file', () => {
    const lines = [line('x', 'c'), line('b', 'j', 'opposes'), line('a', 'c'), line('a', 'j'), line('j', 'c')];
    expect(joined(lines)).toEqual(['x to c', 'b opposes c', 'a to c', 'a to c']);
  });

  it('are all there where shapes lead to each other in a circle, or to themselves', () => {
    expect(joined([line('a', 'j'), line('j', 'k'), line('k', 'j')])).toEqual(['a to k', 'k to k']);
    expect(joined([line('a', 'j'), line('j', 'j'), line('j', 'c')])).toEqual(['a to j', 'j to j', 'j to c']);
  });
});
