import type { Format } from '../format';

/** Kialo's export as text: one numbered claim a line, with `Pro:` or `Con:`. */
export const KIALO: Format = {
  id: 'kialo',
  name: 'Kialo',
  extensions: ['.txt'],
  recognise: (head) =>
    /^\uFEFF?\s*Discussion (?:Title|Name):/.test(head) || /^\d+\.\d+\.[\d.]* (?:Pro|Con):/m.test(head)
      ? 2
      : 0,
  reads: true,
};
