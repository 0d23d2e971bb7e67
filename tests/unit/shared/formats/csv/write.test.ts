import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../../shared/formats/csv/write';
import { sampleArgument } from '../../../../support/sample-argument';

describe('writing a table', () => {
  it('has a row a record and no cell that a spreadsheet would calculate', () => {
    const lines = writeCsv(
      sampleArgument({ 'n-00000000000a': { text: '=cmd()', speaker: '@x' } }),
    ).text.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFrecord,id,kind,text,relation,premises,target/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([
      ...Array<string>(6).fill('node'),
      ...Array<string>(5).fill('link'),
      'map',
      '',
    ]);
    const row = lines.find((line) => line.startsWith('node,n-00000000000a'));
    expect(row).toContain("node,n-00000000000a,claim,'=cmd(),");
    expect(row).toContain(",'@x,");
  });
});
