import type { Format } from '../format';
import { markupRemark } from '../markup-remark';

/** FreeMind's mind maps, which Freeplane and others read, too. */
export const FREEMIND: Format = {
  id: 'freemind',
  name: 'FreeMind',
  extensions: ['.mm'],
  reads: true,
  remark: markupRemark,
  writes: true,
};
