import type { Format } from '../format';
import { mermaidRemark } from './label';

/** Mermaid's flowcharts, as Markdown files and wikis draw them. */
export const MERMAID: Format = {
  id: 'mermaid',
  name: 'Mermaid',
  extensions: ['.mmd'],
  remark: mermaidRemark,
  writes: true,
};
