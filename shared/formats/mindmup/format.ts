import type { Format } from '../format';

/** MindMup's maps, argument maps among them. */
export const MINDMUP: Format = {
  id: 'mindmup',
  name: 'MindMup',
  extensions: ['.mup'],
  reader: async () => (await import('./read')).readMindmup,
};
