import type { FormatReader } from './format';

/** The readers of other formats by their ids, each loaded when it is first needed. Only what reads imports this: the interface needs none of them. */
export const READERS: Readonly<Record<string, (() => Promise<FormatReader>) | undefined>> = {
  aif: async () => (await import('./aif/read')).readAif,
  aml: async () => (await import('./aml/read')).readAml,
  argdown: async () => (await import('./argdown/read')).readArgdown,
  argunet: async () => (await import('./argunet/read')).readArgunet,
  bibtex: async () => (await import('./bibtex/read')).readBibtex,
  brat: async () => (await import('./brat/read')).readBrat,
  canvas: async () => (await import('./canvas/read')).readCanvas,
  csl: async () => (await import('./csl/read')).readCsl,
  csv: async () => (await import('./csv/read')).readCsv,
  freemind: async () => (await import('./freemind/read')).readFreemind,
  graphml: async () => (await import('./graphml/read')).readGraphml,
  indented: async () => (await import('./indented/read')).readIndented,
  kialo: async () => (await import('./kialo/read')).readKialo,
  markdown: async () => (await import('./markdown/read')).readMarkdown,
  mindmup: async () => (await import('./mindmup/read')).readMindmup,
  opml: async () => (await import('./opml/read')).readOpml,
  ris: async () => (await import('./ris/read')).readRis,
  sadface: async () => (await import('./sadface/read')).readSadface,
  xaif: async () => (await import('./xaif/read')).readXaif,
  xmind: async () => (await import('./xmind/read')).readXmind,
  zotero: async () => (await import('./zotero/read')).readZotero,
};
