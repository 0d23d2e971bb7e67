import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../../electron/import/pdf/annotations';

/** The words that a form with one field shows. */
async function shownOf(field: object): Promise<string[]> {
  const annotation = { subtype: 'Widget', rect: [10, 10, 110, 60], ...field };
  const page = { getAnnotations: () => Promise.resolve([annotation]) } as unknown as PDFPageProxy;
  const { fragments } = await fieldsOf(page, { convertToViewportPoint: (x, y) => [x, 800 - y] });
  return fragments.flatMap(({ parts }) => parts.map(({ text }) => text));
}

const options = [
  { exportValue: '1', displayValue: 'Oslo' },
  { exportValue: '2', displayValue: 'Bergen' },
];

describe('the fields of a PDF form', () => {
  it('have the words that are shown, not the value behind them', async () => {
    expect(await shownOf({ fieldType: 'Tx', fieldValue: '1200', textContent: ['1,200.00'] })).toEqual([
      '1,200.00',
    ]);
  });

  it('have their value where the file does not say how it is shown', async () => {
    expect(await shownOf({ fieldType: 'Tx', fieldValue: 'Two\rlines', textContent: [''] })).toEqual([
      'Two',
      'lines',
    ]);
  });

  it('have what was chosen from a list that opens, and all that stands in one that is open', async () => {
    expect(await shownOf({ fieldType: 'Ch', combo: true, fieldValue: ['2'], options })).toEqual(['Bergen']);
    expect(await shownOf({ fieldType: 'Ch', combo: false, fieldValue: ['2'], options })).toEqual([
      'Oslo',
      'Bergen',
    ]);
  });
});
