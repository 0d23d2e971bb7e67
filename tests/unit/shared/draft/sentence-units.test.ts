import { describe, expect, it } from 'vitest';
import { sentenceUnits } from '../../../../shared/draft/sentence-units';

function parts(text: string): string[] {
  return sentenceUnits(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('the units of a sentence', () => {
  it.each([
    ['Although the pier is old, the town needs it.', ['Although the pier is old,', 'the town needs it.']],
    [
      'The pier was closed last year because the town had no money.',
      ['The pier was closed last year', 'because the town had no money.'],
    ],
    [
      'They treat the pier as a toy, and their word counts in town.',
      ['They treat the pier as a toy,', 'and their word counts in town.'],
    ],
    [
      'Critics say that the pier is lost, but it has been mended.',
      ['Critics say that the pier is lost,', 'but it has been mended.'],
    ],
  ])('part where the sides change: %s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    'The pier is cheap, but it leaks in winter.',
    'It is closed because he made it so.',
    'Although old and rusty, the pier stands.',
  ])('stay one where the halves say nothing alone: %s', (text) => {
    expect(parts(text)).toEqual([text]);
  });
});
