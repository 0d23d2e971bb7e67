import type { Format } from '../format';

/** FreeMind's mind maps, which Freeplane and others read, too. */
export const FREEMIND: Format = {
  id: 'freemind',
  name: 'FreeMind',
  extensions: ['.mm'],
  reads: true,
  writes: true,
};
