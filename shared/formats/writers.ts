import type { FormatWriter } from './format';

/** The writers of other formats by their ids, each loaded when it is first needed. Only what writes imports this. */
export const WRITERS: Readonly<Record<string, (() => Promise<FormatWriter>) | undefined>> = {
  aif: async () => (await import('./aif/write')).writeAif,
  argdown: async () => (await import('./argdown/write')).writeArgdown,
  canvas: async () => (await import('./canvas/write')).writeCanvas,
  csv: async () => (await import('./csv/write')).writeCsv,
  dot: async () => (await import('./dot/write')).writeDot,
  freemind: async () => (await import('./freemind/write')).writeFreemind,
  graphml: async () => (await import('./graphml/write')).writeGraphml,
  markdown: async () => (await import('./markdown/write')).writeMarkdown,
  mermaid: async () => (await import('./mermaid/write')).writeMermaid,
  opml: async () => (await import('./opml/write')).writeOpml,
  xaif: async () => (await import('./xaif/write')).writeXaif,
};
