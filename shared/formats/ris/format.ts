import type { Format } from '../format';

/** RIS, as reference managers and libraries hand references on. */
export const RIS: Format = {
  id: 'ris',
  name: 'References (RIS)',
  extensions: ['.ris', '.txt'],
  recognise: (head) => (/^\uFEFF?[ \t]*TY {0,2}- ?[A-Z]/m.test(head) ? 2 : 0),
  references: true,
  reads: true,
  writes: true,
};
