import { describe, expect, it } from 'vitest';
import { withoutLargeTables } from '../../../../../electron/import/docx/large-tables';
import { paragraph, table } from '../../../../support/article-files/docx';

const tableOf = (cells: number): string => table([Array.from({ length: cells }, (_, index) => `c${index}`)]);

describe('tables of a document', () => {
  it('stay when they are not too large', () => {
    const xml = paragraph('Before') + tableOf(3) + tableOf(2);
    expect(withoutLargeTables(xml, 5)).toEqual({ xml, tables: 0, isTooLarge: false });
  });

  it('are left out, the largest first, until the others are not too large', () => {
    const xml = paragraph('Before') + tableOf(3) + tableOf(9) + paragraph('After') + tableOf(2);
    expect(withoutLargeTables(xml, 5)).toEqual({
      xml: paragraph('Before') + tableOf(3) + paragraph('After') + tableOf(2),
      tables: 1,
      isTooLarge: false,
    });
  });

  it('count with those inside them, and under any prefix', () => {
    const inside = `<x:tbl a="b"><x:tr><x:tc>${tableOf(4)}</x:tc></x:tr></x:tbl>`;
    expect(withoutLargeTables(`<y>${inside}</y>`, 4)).toEqual({
      xml: '<y></y>',
      tables: 1,
      isTooLarge: false,
    });
  });

  it('that are no tables, or never end, cannot be left out', () => {
    expect(withoutLargeTables('<w:tc/>'.repeat(6), 5)).toMatchObject({ tables: 0, isTooLarge: true });
    expect(withoutLargeTables(`<w:tbl>${'<w:tc/>'.repeat(6)}`, 5)).toMatchObject({ isTooLarge: true });
  });
});
