import { expect, it } from 'vitest';
import { momentWords, timeWords } from '../../../../renderer/ui/dates';

it('tells a time, with and without its day', () => {
  const at = (hour: number, minute: number): string => new Date(2026, 1, 6, hour, minute).toISOString();
  expect(timeWords(at(9, 5))).toBe('09:05');
  expect(momentWords(at(14, 2))).toBe('6 February 2026, 14:02');
});
