import type { Format } from '../format';

/** A table with a row a record; also lists of evidence from spreadsheets. */
export const CSV: Format = {
  id: 'csv',
  name: 'CSV table',
  extensions: ['.csv', '.tsv'],
  reads: true,
  writes: true,
};
