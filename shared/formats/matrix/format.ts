import type { Format } from '../format';

/** The tables of competing hypotheses of a map, for spreadsheets. */
export const MATRIX: Format = {
  id: 'matrix',
  name: 'Matrix of hypotheses (CSV)',
  extensions: ['.matrix.csv'],
  writes: true,
};
