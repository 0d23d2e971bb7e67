import type { Format } from '../format';

/** A title in brackets at the beginning of a line, a relation to one, or front matter. */
const MARKS = /^[ \t]*(?:[-+]>?|<[-+_]|_>|><)?[ \t]*(?:\[[^\]\n]+\]|<[^>\n]+>)|^={3,}[ \t]*$/m;

/** Argdown (argdown.org): statements, arguments and their relations as text that people write by hand. */
export const ARGDOWN: Format = {
  id: 'argdown',
  name: 'Argdown',
  extensions: ['.argdown', '.ad'],
  recognise: (head) => (MARKS.test(head) ? 2 : 1),
  reader: async () => (await import('./read')).readArgdown,
  writer: async () => (await import('./write')).writeArgdown,
};
