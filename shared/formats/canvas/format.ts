import type { Format } from '../format';

/** JSON Canvas 1.0, as Obsidian and others draw with it. */
export const CANVAS: Format = {
  id: 'canvas',
  name: 'JSON Canvas',
  extensions: ['.canvas'],
  reads: true,
  writes: true,
};
