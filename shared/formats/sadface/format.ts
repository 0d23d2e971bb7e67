import type { Format } from '../format';

/** The Simple Argument Description Format: atoms and schemes in JSON. */
export const SADFACE: Format = {
  id: 'sadface',
  name: 'SADFace',
  extensions: ['.json'],
  recognise: (head) => (/"source_id"\s*:/.test(head) || /"type"\s*:\s*"(atom|scheme)"/.test(head) ? 2 : 0),
  reads: true,
};
