import { expect, it } from 'vitest';
import { mergeWords } from '../../../../shared/merge/merge-words';

const BASE = 'The ferry costs 5 million a year, the bridge nothing.';

it.each([
  [
    'edits apart',
    'The old ferry costs 5 million a year, the bridge nothing.',
    'The ferry costs 5 million a year, the bridge little.',
    'The old ferry costs 5 million a year, the bridge little.',
  ],
  [
    'the same edit once',
    'The boat costs 5 million a year, the bridge nothing.',
    'The boat costs 5 million a year, the bridge nothing.',
    'The boat costs 5 million a year, the bridge nothing.',
  ],
  [
    'one word changed by both',
    'The boat costs 5 million a year, the bridge nothing.',
    'The ship costs 5 million a year, the bridge nothing.',
    undefined,
  ],
  [
    'words put in at the same place',
    'The old ferry costs 5 million a year, the bridge nothing.',
    'The red ferry costs 5 million a year, the bridge nothing.',
    undefined,
  ],
  [
    'neighbouring words',
    'The boat costs 5 million a year, the bridge nothing.',
    'The ferry takes 5 million a year, the bridge nothing.',
    undefined,
  ],
  [
    'an end cut off and a word changed before it',
    'The boat costs 5 million a year, the bridge nothing.',
    'The ferry costs 5 million.',
    'The boat costs 5 million.',
  ],
])('merges %s', (_says, ours, theirs, merged) => {
  expect(mergeWords(BASE, ours, theirs)).toBe(merged);
  expect(mergeWords(BASE, theirs, ours)).toBe(merged);
});

it('keeps white space letter by letter', () => {
  expect(mergeWords('a  b\n\nc d', 'x  b\n\nc d', 'a  b\n\nc y')).toBe('x  b\n\nc y');
});
