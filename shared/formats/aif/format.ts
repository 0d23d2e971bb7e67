import type { Format } from '../format';

/** The Argument Interchange Format as AIFdb writes it in JSON. */
export const AIF: Format = {
  id: 'aif',
  name: 'AIF',
  extensions: ['.aif.json', '.json'],
  recognise: (head) => {
    if (/"AIF"\s*:/.test(head) || !/"(nodes|edges)"\s*:/.test(head)) return 0;
    return /"(nodeID|edgeID)"\s*:/.test(head) ? 2 : 0;
  },
  reads: true,
  writes: true,
};
