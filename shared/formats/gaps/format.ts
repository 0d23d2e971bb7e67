import type { Format } from '../format';

/** What a map lacks, as a list of what to look for. */
export const GAPS: Format = {
  id: 'gaps',
  name: 'Gaps: what to look for (Markdown)',
  extensions: ['.gaps.md'],
  writes: true,
};

/** The same for spreadsheets. */
export const GAPS_CSV: Format = {
  id: 'gaps-csv',
  name: 'Gaps: what to look for (CSV)',
  extensions: ['.gaps.csv'],
  writes: true,
};
