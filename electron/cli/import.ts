import type { CliCommand } from './cli-command';

/** `counterpoint import`: a map of articles. What it needs is loaded when it runs: other commands do not wait for it. */
export const importFiles: CliCommand = {
  usage: 'import FILE... -o map.argmap [--force]',
  about: 'make a map of articles: .txt .md .html .pdf .docx .eml .epub, or - for text that is piped in',
  flags: ['force'],
  options: ['output'],
  files: { least: 1, most: Infinity },
  run: async (...given) => (await import('./import-run')).runImportCommand(...given),
};
