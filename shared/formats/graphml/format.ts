import type { Format } from '../format';
import { markupRemark } from '../markup-remark';

/** GraphML, as tools for networks exchange it. */
export const GRAPHML: Format = {
  id: 'graphml',
  name: 'GraphML',
  extensions: ['.graphml', '.xml'],
  recognise: (head) => (head.includes('<graphml') ? 1 : 0),
  reads: true,
  remark: markupRemark,
  writes: true,
};
