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
  convert: {
    usage: 'convert IN OUT [--from F] [--to F] [--report FILE] [--force]; convert IN... --to F --into FOLDER',
    about: 'turn files of argument mapping tools into each other, and say item by item what was lost',
    flags: ['force'],
    options: ['from', 'to', 'into', 'report'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./convert')).runConvert,
  },
  export: {
    usage:
      'export map.argmap... --to OUT [--theme light|dark] [--scale 2] [--paper a4] [--fit] [--plain] [--folded] [--into FOLDER] [--report FILE] [--force]',
    about:
      'maps as pictures, documents and other tools’ files; OUT is a file, or a format for files beside the maps',
    flags: ['force', 'folded', 'fit', 'plain'],
    options: ['to', 'theme', 'scale', 'paper', 'into', 'report'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./export')).runExportCommand,
  },
  info: {
    usage: 'info FILE [--from F] [--json]',
    about: 'say what a map of any format holds; --json for programs',
    flags: ['json'],
    options: ['from'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./info')).runInfo,
  },
  validate: {
    usage: 'validate FILE... [--from F]',
    about: 'check that files are maps that can be opened or read',
    flags: [],
    options: ['from'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./validate')).runValidate,
  },
};
