import type { Format } from '../format';

/** What a line begins with: a title in brackets, a relation, the number of a premise, or front matter. */
const MARK = /^(?:\[|<|={3}|[-+]>? |_> |>< |\(\d{1,9}\) )/;

/** Argdown (argdown.org): statements, arguments and their relations as text that people write by hand. */
export const ARGDOWN: Format = {
  id: 'argdown',
  name: 'Argdown',
  extensions: ['.argdown', '.ad'],
  plain: true,
  recognise: (head) => (head.split('\n').some((line) => MARK.test(line.trim())) ? 2 : 1),
  reads: true,
  remark: (words) => `// ${words}`,
  writes: true,
};
