import type { Format } from '../format';
import { markupRemark } from '../markup-remark';

/** OPML 2.0, as outliners exchange it. */
export const OPML: Format = {
  id: 'opml',
  name: 'OPML',
  extensions: ['.opml'],
  reads: true,
  remark: markupRemark,
  writes: true,
};
