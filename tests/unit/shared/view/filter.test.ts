import { describe, expect, it } from 'vitest';
import { conditionCount, parseFilter } from '../../../../shared/view/filter';
import { filterChoices } from '../../../../shared/view/filter-choices';
import { visibilityOf } from '../../../../shared/view/visibility';
import { A, B, LINK, UNDERCUT, sampleArgument } from '../../../support/sample-argument';

describe('filters', () => {
  it('fade or hide what does not match, and links with an end that does not', () => {
    const { faded, hidden } = visibilityOf(sampleArgument(), {
      focus: undefined,
      filter: { kinds: ['evidence'] },
    });
    expect(faded.has(A)).toBe(true);
    expect(faded.has(B)).toBe(false);
    expect(faded.has(LINK)).toBe(true);
    expect(faded.has('l-000000000003')).toBe(false);
    expect(hidden.size).toBe(0);
    const hiding = visibilityOf(sampleArgument(), {
      focus: undefined,
      filter: { kinds: ['evidence'], hides: true },
    });
    expect(hiding.hidden.has(A)).toBe(true);
  });

  it('ask for relations of links alone', () => {
    const { faded } = visibilityOf(sampleArgument(), {
      focus: undefined,
      filter: { relations: ['opposes'] },
    });
    expect(faded.has(LINK)).toBe(true);
    expect(faded.has(UNDERCUT)).toBe(false);
    expect(faded.has(A)).toBe(false);
  });

  it('list what occurs in the map', () => {
    const choices = filterChoices(
      sampleArgument({ [A]: { tags: ['old'] }, [B]: { tags: ['old', 'new'], credibility: 2 } }),
    );
    expect(choices.tags).toEqual([
      { value: 'old', count: 2 },
      { value: 'new', count: 1 },
    ]);
    expect(choices.grades).toEqual([{ value: '2', count: 1 }]);
    expect(choices.kinds.map(({ value }) => value)).toEqual([
      'question',
      'claim',
      'evidence',
      'counterargument',
    ]);
  });

  it('of a saved view are read, unless they ask for what is not known', () => {
    expect(parseFilter({ kinds: ['claim'], hides: true })).toEqual({ kinds: ['claim'], hides: true });
    expect(parseFilter({ kinds: ['opinion'] })).toBeUndefined();
    expect(conditionCount({ kinds: ['claim'], tags: ['a', 'b'] })).toBe(3);
  });
});
