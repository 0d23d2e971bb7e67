import type { FormatWriter } from './format';

/** The writers of other formats by their ids, each loaded when it is first needed. Only what writes imports this. */
export const WRITERS: Readonly<Record<string, (() => Promise<FormatWriter>) | undefined>> = {
  aif: async () => (await import('./aif/write')).writeAif,
  argdown: async () => (await import('./argdown/write')).writeArgdown,
  bibtex: async () => (await import('./bibtex/write')).writeBibtex,
  canvas: async () => (await import('./canvas/write')).writeCanvas,
  csl: async () => (await import('./csl/write')).writeCsl,
  csv: async () => (await import('./csv/write')).writeCsv,
  dot: async () => (await import('./dot/write')).writeDot,
  freemind: async () => (await import('./freemind/write')).writeFreemind,
  gaps: async () => (await import('./gaps/write')).writeGaps,
  'gaps-csv': async () => (await import('./gaps/write')).writeGapsCsv,
  graphml: async () => (await import('./graphml/write')).writeGraphml,
  markdown: async () => (await import('./markdown/write')).writeMarkdown,
  matrix: async () => (await import('./matrix/write')).writeMatrix,
  mermaid: async () => (await import('./mermaid/write')).writeMermaid,
  opml: async () => (await import('./opml/write')).writeOpml,
  ris: async () => (await import('./ris/write')).writeRis,
  xaif: async () => (await import('./xaif/write')).writeXaif,
};
