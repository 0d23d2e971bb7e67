import type { Format } from '../format';

/** Mermaid's flowcharts, as Markdown files and wikis draw them. */
export const MERMAID: Format = {
  id: 'mermaid',
  name: 'Mermaid',
  extensions: ['.mmd'],
  writes: true,
};
