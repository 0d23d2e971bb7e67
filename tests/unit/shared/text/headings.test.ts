import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../shared/text/blocks';
import { headingsOf } from '../../../../shared/text/headings';

const PARAGRAPH =
  'The council closed the fish market in January, and nobody in the hall had been asked what they thought of it.';

/** The lines of a text that are headings. */
function headings(text: string): string[] {
  const blocks = blocksOf(text);
  return [...headingsOf(text, blocks)]
    .sort((a, b) => a - b)
    .map((index) => text.slice(blocks[index]?.start, blocks[index]?.end));
}

describe('headings of a plain text', () => {
  it('are short lines above paragraphs, and one above such a line', () => {
    const text = `The market at Norre\nA report from the quay\n\n${PARAGRAPH}\n\nWhat came of it\n${PARAGRAPH}`;
    expect(headings(text)).toEqual(['The market at Norre', 'A report from the quay', 'What came of it']);
  });

  it('may ask only at the top, where they are the title', () => {
    const text = `Is it over?\n\n${PARAGRAPH}\n\nWho knows?\n\n${PARAGRAPH}`;
    expect(headings(text)).toEqual(['Is it over?']);
  });

  it.each([
    ['a sentence', `It closed in May.\n\n${PARAGRAPH}`],
    ['a line of a list', `${PARAGRAPH}\n\n- The hall\n- The quay\n\n${PARAGRAPH}`],
    ['lines of a poem', `Roses\nViolets\nSugar\nYou\nAnd so are we\nSaid the sea`],
    ['the last line', `${PARAGRAPH}\n\nMara Olsen`],
  ])('are not %s', (_what, text) => {
    expect(headings(text)).toEqual([]);
  });
});
