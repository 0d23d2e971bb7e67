import { describe, expect, it } from 'vitest';
import { markedParts } from '../../../../renderer/library/marked-parts';

function shown(text: string, ...found: readonly string[]): string {
  const marks = found.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return markedParts(text, marks)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');
}

describe('what was found in a text', () => {
  it('is marked, in all of a short text', () => {
    expect(shown('Prices rose', 'rose')).toBe('Prices [rose]');
    expect(shown('Prices rose', 'Prices', 'rose')).toBe('[Prices] [rose]');
    expect(shown('')).toBe('');
  });

  it('is shown with the words around it where the text is long, cut between words', () => {
    const text = `${'before '.repeat(100)}needle ${'after '.repeat(100)}`;
    const cut = shown(text, 'needle');
    expect(cut).toMatch(/^…before .*before \[needle\] after .*after…$/);
    expect(cut.length).toBeLessThan(340);
  });

  it('is cut between characters where there are no words', () => {
    const text = '😀'.repeat(400);
    expect(shown(text)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
