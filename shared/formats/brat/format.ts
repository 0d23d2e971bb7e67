import type { Format } from '../format';

/** Standoff annotations of BRAT: an `.ann` that marks places in a `.txt` beside it. */
export const BRAT: Format = {
  id: 'brat',
  name: 'BRAT standoff',
  extensions: ['.ann'],
  companion: '.txt',
  reads: true,
};
