import type { Format } from '../format';

/** DOT, the language of Graphviz. */
export const DOT: Format = {
  id: 'dot',
  name: 'Graphviz DOT',
  extensions: ['.dot', '.gv'],
  remark: (words) => `// ${words}`,
  writes: true,
};
