import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../../electron/import/pdf/lines';
import { howFollows, joint, wordsIn } from '../../../../../electron/import/pdf/paragraphs';

const COLUMN = { left: 0, right: 300, step: 12 };

function line(text: string, more: Partial<Line> = {}): Line {
  const { left = 0, right = 300, base = 100, size = 10, column = COLUMN } = more;
  return { text, left, right, base, size, column, edge: undefined, rightToLeft: false, ...more };
}

describe('how a line follows another', () => {
  const before = line('Words that fill the line and go on');

  it.each([
    ['in the same paragraph', before, line('into the next one.', { base: 112 }), 'joined'],
    ['after a gap', before, line('into the next one.', { base: 124 }), 'paragraph'],
    ['in other letters', before, line('A Head', { base: 112, size: 14 }), 'paragraph'],
    ['with an indent', before, line('A new one', { base: 112, left: 10 }), 'paragraph'],
    [
      'after a short last line',
      line('the end.', { right: 80 }),
      line('A new one', { base: 112 }),
      'paragraph',
    ],
    [
      'after a short line that is no end',
      line('the end', { right: 80 }),
      line('A new one', { base: 112 }),
      'joined',
    ],
    ['as an item', before, line('• one', { base: 112 }), 'line'],
    ['as a row', line('a\tb'), line('c\td', { base: 118 }), 'line'],
    ['after rows', line('a\tb'), line('Text', { base: 112 }), 'paragraph'],
    [
      'in a table of contents',
      line('One . . . . . . . 1'),
      line('Two . . . . . . . 2', { base: 112 }),
      'line',
    ],
    ['in another column', before, line('into it', { base: 20, column: { ...COLUMN } }), 'joined'],
    [
      'in another column after an end',
      line('It ends.'),
      line('into it', { column: { ...COLUMN } }),
      'paragraph',
    ],
  ] as const)('%s', (_, first, second, how) => {
    expect(howFollows(first, second)).toBe(how);
  });
});

describe('two lines of a paragraph', () => {
  const words = wordsIn([line('a well-known negotiations re-elected reelected')]);

  it.each([
    ['negotia-', 'tions end', 'negotiations end'],
    ['well-', 'known risks', 'well-known risks'],
    ['re-', 'elected', 'reelected'],
    ['soft\u00ad', 'ened', 'softened'],
    ['Jean-', 'Paul', 'Jean-Paul'],
    ['pages 3-', '7', 'pages 3- 7'],
    ['a word', 'and another', 'a word and another'],
    ['船が', '止まる', '船が止まる'],
  ])('%s %s', (before, after, whole) => {
    const { drop, glue } = joint(before, after, words);
    expect(before.slice(0, before.length - drop) + glue + after).toBe(whole);
  });
});
