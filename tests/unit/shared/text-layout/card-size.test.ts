import { describe, expect, it } from 'vitest';
import { CARD, MOST_LINES, cardLayout, cardSize } from '../../../../shared/text-layout/card-size';

const WORDS =
  'A card with enough words in it to need several lines at any width that a card can have. '.repeat(3);

describe('the size of a card', () => {
  it('has room for one line when the text is empty', () => {
    const card = cardLayout({ text: '' });
    expect(card.width).toBe(CARD.width);
    expect(card.lines).toHaveLength(1);
    expect(card.height).toBe(card.textY + CARD.lineHeight + CARD.paddingBottom);
  });

  it('grows by a line box a line and by a row for badges', () => {
    const one = cardLayout({ text: 'one' });
    expect(cardLayout({ text: 'one\ntwo' }).height).toBe(one.height + CARD.lineHeight);
    expect(cardLayout({ text: 'one', badges: true }).height).toBe(
      one.height + CARD.badgeGap + CARD.badgeHeight,
    );
  });

  it('keeps its text inside its padding', () => {
    for (const width of [CARD.minWidth, CARD.width, CARD.maxWidth]) {
      const card = cardLayout({ text: WORDS, width });
      for (const line of card.lines) expect(line.width).toBeLessThanOrEqual(width - 2 * CARD.paddingX);
    }
  });

  it('is in whole px and within the limits, whatever width is asked for', () => {
    expect(cardLayout({ text: WORDS, width: 10 }).width).toBe(CARD.minWidth);
    expect(cardLayout({ text: WORDS, width: 9999 }).width).toBe(CARD.maxWidth);
    const card = cardLayout({ text: WORDS, width: 300.4 });
    expect(card.width).toBe(300);
    expect(Number.isInteger(card.height)).toBe(true);
  });

  it('breaks the text of a main claim by its heavier letters', () => {
    const text = 'H'.repeat(200);
    expect(cardLayout({ text, main: true }).lines.length).toBeGreaterThanOrEqual(
      cardLayout({ text }).lines.length,
    );
    expect(cardLayout({ text: 'word', main: true }).lines[0]?.width).toBeGreaterThan(
      cardLayout({ text: 'word' }).lines[0]?.width ?? 0,
    );
  });

  it('ends with dots where a whole book stands in the card, and is no higher', () => {
    const line = (count: number): string => Array.from({ length: count }, () => 'line').join('\n');
    const full = cardLayout({ text: line(MOST_LINES) });
    expect(full.lines.at(-1)?.text).toBe('line');
    for (const text of [
      line(MOST_LINES + 1),
      WORDS.repeat(5000),
      'x'.repeat(1_000_000),
      '語'.repeat(300_000),
    ]) {
      const card = cardLayout({ text });
      expect(card.lines).toHaveLength(MOST_LINES);
      expect(card.lines.at(-1)?.text).toBe('…');
      expect(card.height).toBe(full.height);
      expect(cardSize({ text }).height).toBe(full.height);
    }
  });
});
