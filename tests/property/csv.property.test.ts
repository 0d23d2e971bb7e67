import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../shared/formats/csv/cells';
import { readCsv } from '../../shared/formats/csv/read';
import { writeCsv } from '../../shared/formats/csv/write';
import { expectNeverThrows, expectNothingLost } from '../support/round-trip';

const LIST = 'No;Evidence;Source;Grade;Supports\r\n1;"A ""quoted"" one";Gazette;B2;\r\n2;Two;Gazette;;1\r\n';

describe('CSV', () => {
  it('gives back every map whole', () => expectNothingLost(writeCsv, readCsv));

  it('never throws on any text', () => expectNeverThrows(readCsv, writeCsv, [LIST]));

  it('guards every cell so that none begins a formula, and takes the guard away again', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', '＝') }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r＝]/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});
