import type { CliCommand } from './cli-command';

/** Every command of the command line, in the order in which the help lists them. */
export const CLI_COMMANDS: Readonly<Record<string, CliCommand>> = {
  import: {
    usage: 'import FILE... -o map.argmap [--force]',
    about: 'make a map of articles: .txt .md .html .pdf .docx .eml .epub; - reads text that is piped in',
    flags: ['force'],
    options: ['output'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./import')).runImport,
  },
  draft: {
    usage: 'draft FILE... [-o out.argmap] [--accept 0.5] [--json] [--force]',
    about: 'propose what articles argue: a map of what is at least as sure as --accept, or all of it as JSON',
    flags: ['json', 'force'],
    options: ['output', 'accept'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./draft')).runDraft,
  },
  reanchor: {
    usage: 'reanchor map.argmap [--source ID] FILE [-o out.argmap] [--json] [--force]',
    about: 'replace an article by a newer version, and say what became of each passage',
    flags: ['json', 'force'],
    options: ['source', 'output'],
    files: { least: 2, most: 2 },
    load: async () => (await import('./reanchor')).runReanchor,
  },
  info: {
    usage: 'info FILE [--json]',
    about: 'say what a map holds; --json for programs',
    flags: ['json'],
    options: [],
    files: { least: 1, most: 1 },
    load: async () => (await import('./info')).runInfo,
  },
  validate: {
    usage: 'validate FILE...',
    about: 'check that files are maps that can be opened',
    flags: [],
    options: [],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./validate')).runValidate,
  },
};
