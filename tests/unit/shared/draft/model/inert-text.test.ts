import { expect, it } from 'vitest';
import { inertText } from '../../../../../shared/draft/model/inert-text';

it('is one line without hidden characters', () => {
  expect(inertText(' a\n\tb\u202ec\u0007\ud800\u200b ', 20)).toBe('a bc');
});

it('keeps the joiners that Persian and emoji are written with', () => {
  expect(inertText('می‌شود 👩‍👧', 20)).toBe('می‌شود 👩‍👧');
});

it('is cut to a length, never through a character', () => {
  expect(inertText('123456', 6)).toBe('123456');
  expect(inertText('1234567', 6)).toBe('12345…');
  expect(inertText('1234👩7', 6)).toBe('1234…');
});
