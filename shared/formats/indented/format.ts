import type { Format } from '../format';

/** Plain text, indented with tabs or spaces, or with numbers such as `1.2` or stars. Any text could be one, and most are articles: it is read so only when a person asks. */
export const INDENTED: Format = {
  id: 'indented',
  name: 'Indented text',
  extensions: ['.txt'],
  recognise: (head) => (/^(?:[ \t]+|\d+\.\d\S*\s+|\*\*+\s+)\S/m.test(head) ? 1 : 0),
  reads: true,
};
