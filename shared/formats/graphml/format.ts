import type { Format } from '../format';

/** GraphML, as tools for networks exchange it. */
export const GRAPHML: Format = {
  id: 'graphml',
  name: 'GraphML',
  extensions: ['.graphml', '.xml'],
  recognise: (head) => (head.includes('<graphml') ? 1 : 0),
  reads: true,
  writes: true,
};
