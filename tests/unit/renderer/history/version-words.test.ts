import { expect, it } from 'vitest';
import { changeWords, sizeWords } from '../../../../renderer/history/version-words';

const version = {
  version: 'v1-0123456789ab',
  taken: '2026-02-06T12:00:00Z',
  reason: 'saved',
  bytes: 1,
  title: 'Map',
  damaged: false,
} as const;

it('says what a version changed as a sentence', () => {
  expect(changeWords({ ...version, summary: '3 cards added' })).toBe('3 cards added.');
  expect(changeWords({ ...version, summary: 'nothing changed' })).toBe('Nothing changed.');
  expect(changeWords(version)).toBeUndefined();
  expect(changeWords({ ...version, damaged: true, summary: '3 cards added' })).toMatch(/^Damaged/);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [41_400, '41 kB'],
  [1_440_000, '1.4 MB'],
  [500_000_000, '500 MB'],
])('writes %i bytes as people do', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
