import type { Format } from '../format';

/** What Argunet exports: GraphML with the arguments in elements of its own. */
export const ARGUNET: Format = {
  id: 'argunet',
  name: 'Argunet',
  extensions: ['.graphml'],
  recognise: (head) => (head.includes('http://www.argunet.org/xml/') ? 2 : 0),
  reads: true,
};
