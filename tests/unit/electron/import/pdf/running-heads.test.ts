import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../../electron/import/pdf/lines';
import { withoutRunningHeads } from '../../../../../electron/import/pdf/running-heads';

function line(text: string, edge?: 'top' | 'bottom'): Line {
  const base = { top: 20, bottom: 820, middle: 400 }[edge ?? 'middle'];
  return {
    text,
    left: 0,
    right: 100,
    base,
    size: 10,
    column: { left: 0, right: 100, step: 12 },
    edge,
    rightToLeft: false,
  };
}

function left(...pages: Line[][]): string[][] {
  return withoutRunningHeads(pages).map((page) => page.map(({ text }) => text));
}

describe('running heads', () => {
  it('go when they repeat but for their number', () => {
    const page = (number: number) => [
      line(`Review, vol. ${number}`, 'top'),
      line('Review, vol. 1'),
      line('The end.', 'bottom'),
    ];
    expect(left(page(1), page(2), [line('A head of its own', 'top')])).toEqual([
      ['Review, vol. 1'],
      ['Review, vol. 1'],
      ['A head of its own'],
    ]);
  });

  it.each(['12', '- 12 -', 'Page 3 of 9', 'xiv', '۱۲', '3/9'])(
    'are numbers alone at an edge: %s',
    (number) => {
      expect(left([line('Text'), line(number, 'bottom')])).toEqual([['Text']]);
      expect(left([line('Text'), line(number)])).toEqual([['Text', number]]);
    },
  );

  it('do not go when they stand as close to the text as its lines do', () => {
    const page = (number: number): Line[] => [
      { ...line(`Paragraph ${number} begins like all others`, 'top'), base: 30 },
      { ...line('and goes on.'), base: 42 },
    ];
    expect(left(page(1), page(2), page(3)).map((lines) => lines.length)).toEqual([2, 2, 2]);
  });

  it.each(['In 2020', 'A civil mix', '12 ships'])('are not words at an edge: %s', (words) => {
    expect(left([line(words, 'top')])).toEqual([[words]]);
  });
});
