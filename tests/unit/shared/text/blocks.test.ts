import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIndexAt, blocksOf, edgeBlocksOf } from '../../../../shared/text/blocks';

function shown(text: string): string[] {
  return blocksOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('paragraphs', () => {
  it('are lines, whether blank lines lie between them or not', () => {
    const long = 'word '.repeat(30).trim();
    expect(shown(`Heading\n\n${long}\n${long}\n \n\nEnd`)).toEqual(['Heading', long, long, 'End']);
  });

  it('are what lies between blank lines when all lines were wrapped by hand', () => {
    expect(shown('One line\nand its other half.\n\nAnother\nparagraph.')).toEqual([
      'One line\nand its other half.',
      'Another\nparagraph.',
    ]);
  });

  it('of a long text are the first and the last, of a short one all', () => {
    const text = 'One\nTwo\nThree\nFour\nFive';
    const [one, two, , four, five] = blocksOf(text);
    expect(edgeBlocksOf(text, 2)).toEqual([one, two, four, five]);
    expect(edgeBlocksOf(text, 3)).toEqual(blocksOf(text));
  });

  it('are none in a blank text', () => {
    expect(blocksOf(' \n\n\t')).toEqual([]);
  });

  it('that are very long are cut after a sentence, and what follows is marked as continued', () => {
    const text = 'A sentence of some length. '.repeat(1000);
    const blocks = blocksOf(text);
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.slice(1).every((block) => block.continued)).toBe(true);
    expect(blocks.slice(0, -1).every((block) => text.slice(0, block.end).endsWith('length. '))).toBe(true);
    expect(shown(text).join('')).toBe(text);
  });

  it('are never cut through a surrogate pair', () => {
    const text = `x${'😀'.repeat(9000)}`;
    for (const piece of shown(text)) expect(piece).not.toMatch(/\p{Surrogate}/u);
    expect(shown(text).join('')).toBe(text);
  });

  it('hold every character that is not white space exactly once', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\n', ' ', 'ع', '😀'), maxLength: 200 });
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = blocksOf(text);
        let from = 0;
        for (const { start, end } of blocks) {
          expect(text.slice(from, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(text.slice(from).trim()).toBe('');
      }),
    );
  });

  it('are found by an offset inside them, or before them', () => {
    const blocks = blocksOf('one\n\ntwo\n\nthree');
    expect([0, 3, 4, 5, 8, 9, 15, 99].map((offset) => blockIndexAt(blocks, offset))).toEqual([
      0, 0, 1, 1, 1, 2, 2, 2,
    ]);
  });
});
