import type { Format } from '../format';

/** Araucaria's Argument Markup Language. */
export const AML: Format = {
  id: 'aml',
  name: 'Araucaria (AML)',
  extensions: ['.aml'],
  reads: true,
};
