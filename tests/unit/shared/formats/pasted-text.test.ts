import { describe, expect, it } from 'vitest';
import { pastedShape, readPastedText } from '../../../../shared/formats/pasted-text';
import { rowText, roleWord } from '../../../../renderer/cards/row-words';
import { outlineOf, outlineRows } from '../../../../shared/map/outline';
import { mustRead, readContext } from '../../../support/format-context';

function rowsOf(text: string): string[] {
  const { map } = mustRead(readPastedText, text);
  return outlineRows(outlineOf(map)).map((row) =>
    [`${'  '.repeat(row.depth)}${rowText(map, row)}`, roleWord(row)].filter(Boolean).join(' / '),
  );
}

describe('a text that was pasted', () => {
  it('is a tree where its lines are indented, in the order in which they stand', () => {
    const lines = [
      'Should we go?',
      '\tYes',
      '\t\tPro: It is warm',
      '\t\tCon: It is far',
      '\tNo',
      '\t\tIt rains',
    ];
    expect(rowsOf(lines.join('\n'))).toEqual([
      'Should we go?',
      '  Yes / answers',
      '    It is warm / supports',
      '    It is far / opposes',
      '  No / answers',
      '    It rains / supports',
    ]);
  });

  it('keeps the order of two hundred lines', () => {
    const lines = Array.from({ length: 200 }, (_, index) => `${'  '.repeat(index % 4)}Line ${index}`);
    expect(rowsOf(lines.join('\n')).map((row) => row.trim().replace(/ \/.*/, ''))).toEqual(
      lines.map((line) => line.trim()),
    );
  });

  it('is one card a paragraph where it runs on, and one a line where no line is empty', () => {
    expect(pastedShape('One.\nstill one.\n\n\nTwo.').parts).toEqual(['One.\nstill one.', 'Two.']);
    expect(pastedShape('One.\r\nTwo.').parts).toEqual(['One.', 'Two.']);
    expect(rowsOf('Is it so?\n\nIt is.').sort()).toEqual(['Is it so?', 'It is.']);
  });

  it('is no outline where long paragraphs begin with a space', () => {
    const long = 'Words that run on and on. '.repeat(20);
    expect(pastedShape(`${long}\n  ${long}`).isOutline).toBe(false);
  });

  it('is a list of cards where every line has the mark of a list', () => {
    expect(pastedShape('- One\n- Two\n- Three')).toEqual({ isOutline: true, parts: ['One', 'Two', 'Three'] });
  });

  it('is nothing without words', () => {
    expect(readPastedText(' \n ', readContext()).ok).toBe(false);
  });
});
