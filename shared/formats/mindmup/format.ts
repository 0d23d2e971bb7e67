import type { Format } from '../format';

/** MindMup's maps, argument maps among them. */
export const MINDMUP: Format = {
  id: 'mindmup',
  name: 'MindMup',
  extensions: ['.mup'],
  reads: true,
};
