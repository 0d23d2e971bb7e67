import type { Format } from '../format';

/** AIF in the wrapper of OVA3, with the text that was analysed and where the nodes stand. */
export const XAIF: Format = {
  id: 'xaif',
  name: 'xAIF (OVA)',
  extensions: ['.xaif.json', '.json'],
  recognise: (head) => (/"(AIF|OVA)"\s*:\s*\{/.test(head) ? 2 : 0),
  reads: true,
  writes: true,
};
