import type { Format } from '../format';

/** OPML 2.0, as outliners exchange it. */
export const OPML: Format = {
  id: 'opml',
  name: 'OPML',
  extensions: ['.opml'],
  reads: true,
  writes: true,
};
