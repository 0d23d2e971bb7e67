import { describe, expect, it } from 'vitest';
import { pathToRoot } from '../../../../shared/view/path-to-root';
import { A, B, C, D, E, LINK, Q, sampleArgument } from '../../../support/sample-argument';

describe('the path to the root', () => {
  it('goes up to the question, from an undercut through the link', () => {
    expect(pathToRoot(sampleArgument(), B)).toEqual([Q, A, B]);
    expect(pathToRoot(sampleArgument(), D)).toEqual([Q, A, D]);
    expect(pathToRoot(sampleArgument(), LINK)).toEqual([Q, A]);
    expect(pathToRoot(sampleArgument(), 'n-zzzzzzzzzzzz')).toEqual([]);
  });

  it('takes the shortest way', () => {
    expect(pathToRoot(sampleArgument(), C)).toEqual([E, C]);
  });
});
