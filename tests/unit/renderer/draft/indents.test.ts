import { describe, expect, it } from 'vitest';
import { indents } from '../../../../renderer/draft/indents';
import { proposalFor } from '../../../support/fake-draft';

const linked = (id: string, to?: string) =>
  proposalFor(id, 'sentence', {
    links: to === undefined ? [] : [{ relation: 'supports', to, confidence: 0.5, cue: 'follows it' }],
  });

describe('indenting', () => {
  it('puts what hangs on a proposal right before it one step in', () => {
    expect(indents([linked('a'), linked('b', 'a'), linked('c', 'b'), linked('d', 'a')])).toEqual([
      0, 1, 2, 1,
    ]);
  });

  it('leaves what is linked to something further off at the edge', () => {
    expect(indents([linked('a'), linked('b'), linked('c', 'a')])).toEqual([0, 0, 0]);
    expect(indents([linked('a', 'b'), linked('b')])).toEqual([0, 0]);
  });

  it('goes no further in than three steps', () => {
    const chain = [linked('a'), linked('b', 'a'), linked('c', 'b'), linked('d', 'c'), linked('e', 'd')];
    expect(indents(chain)).toEqual([0, 1, 2, 3, 3]);
  });
});
