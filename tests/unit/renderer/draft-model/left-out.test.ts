import { describe, expect, it } from 'vitest';
import { leftOut } from '../../../../renderer/draft-model/left-out';

const ALL = { asked: 9, kept: 4, dropped: [], truncated: 0, unreadable: 0 };

describe('what of a model’s answers does not stand', () => {
  it('is nothing when all of it does', () => {
    expect(leftOut(ALL)).toBeUndefined();
  });

  it('is counted by its reason', () => {
    const dropped = [
      { why: 'of the same words twice', count: 2 },
      { why: 'linking in a circle', count: 1 },
    ];
    expect(leftOut({ ...ALL, dropped })).toBe('Left out: 2 of the same words twice, 1 linking in a circle.');
  });

  it('names parts of the text whose answer is lost', () => {
    expect(leftOut({ ...ALL, truncated: 1, unreadable: 2 })).toBe(
      'Not read: 1 part of the text whose answer was cut off, 2 parts of the text whose answer could not be read.',
    );
  });
});
