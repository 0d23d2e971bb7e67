import type { IStylesOptions } from 'docx';

/** How far each level of the argument is set in, in twentieths of a point. */
export const STEP = 340;

const INK = '1D1F23';

/** The ink of words that matter less. */
export const SOFT = '5A5E66';

/** Fonts that every office program has; sizes in half points, spaces in twentieths of a point. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 21, sizeComplexScript: 21, color: INK },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 200 } } },
    heading1: {
      run: { size: 30, bold: true, color: INK },
      paragraph: { spacing: { before: 400, after: 140 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true, color: INK },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    hyperlink: { run: { color: '3451B2' } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: STEP * 2, right: STEP }, spacing: { after: 20 } },
    },
  ],
};
