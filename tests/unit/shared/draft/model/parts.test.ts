import { describe, expect, it } from 'vitest';
import { HEAVIEST_PART, partsOf, weightOf, type Part } from '../../../../../shared/draft/model/parts';

const sentence = (length: number): string => `W${'ords '.repeat(length / 5 - 1)}end.`;
const paragraphs = (...lengths: number[]): string => lengths.map(sentence).join('\n');

function weights(parts: readonly Part[], text: string): number[] {
  return parts.map((part) => part.reduce((sum, { start, end }) => sum + weightOf(text.slice(start, end)), 0));
}

describe('the parts of a text', () => {
  it('have their sentences numbered through', () => {
    const text = 'One. Two.\n\nThree?';
    const { parts } = partsOf(text);
    expect(parts.flat().map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['s1', 'One.'],
      ['s2', 'Two.'],
      ['s3', 'Three?'],
    ]);
    expect(parts.flat().map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, true]);
  });

  it('are cut between paragraphs, each as heavy as may be', () => {
    const text = paragraphs(2000, 2000, 2000, 3000, 500);
    expect(weights(partsOf(text).parts, text)).toEqual([4000, 2000, 3500]);
  });

  it('are cut between sentences where a paragraph alone is too heavy', () => {
    const text = `${paragraphs(500)}\n${[2000, 2000, 2000].map(sentence).join(' ')}`;
    expect(weights(partsOf(text).parts, text)).toEqual([500, 4000, 2000]);
  });

  it('leave out and count a sentence that is too heavy by itself', () => {
    const text = paragraphs(500, HEAVIEST_PART + 500, 500);
    const { parts, tooLong } = partsOf(text);
    expect(parts.flat().map(({ id }) => id)).toEqual(['s1', 's3']);
    expect(tooLong).toBe(1);
  });

  it('hold only what lies in the range', () => {
    const text = 'One is here. Two is here. Three is here.';
    const { parts } = partsOf(text, { start: text.indexOf('Two'), end: text.indexOf(' is here.', 30) });
    expect(parts.flat().map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
      ['s1', 'Two is here.'],
      ['s2', 'Three'],
    ]);
  });

  it('are none for a text without words', () => {
    expect(partsOf(' \n\n ')).toEqual({ parts: [], tooLong: 0 });
  });
});

it('weighs scripts that take more tokens twice', () => {
  expect(weightOf('“abcä”')).toBe(6);
  expect(weightOf('مذاکره')).toBe(12);
});
