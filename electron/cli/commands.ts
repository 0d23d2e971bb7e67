import type { CliCommand } from './cli-command';
import type { CliCommandName } from './command-names';

/** Every command of the command line, in the order in which the help lists them. */
export const CLI_COMMANDS: Readonly<Record<CliCommandName, CliCommand>> = {
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
    usage:
      'convert IN OUT [--from F] [--to F] [--to-version 1] [--signs bullets|pro-con] [--clear LABEL] [--report FILE] [--force]; convert IN --to OUT; convert IN... --to F --into FOLDER',
    about: 'turn files of argument mapping tools into each other, and say item by item what was lost',
    flags: ['force'],
    options: ['from', 'to', 'to-version', 'into', 'report', 'signs', 'clear'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./convert')).runConvert,
  },
  export: {
    usage:
      'export map.argmap... --to OUT [--theme light|dark] [--scale 2] [--paper a4] [--fit] [--plain] [--verdicts on|off] [--citation-style author-date|apa|mla|numeric] [--clear LABEL] [--known-on DATE] [--folded] [--into FOLDER] [--report FILE] [--force]',
    about:
      'maps as pictures, documents and other tools’ files; OUT is a file, or a format for files beside the maps',
    flags: ['force', 'folded', 'fit', 'plain'],
    options: [
      'to',
      'theme',
      'scale',
      'paper',
      'verdicts',
      'citation-style',
      'clear',
      'known-on',
      'into',
      'report',
    ],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./export')).runExportCommand,
  },
  present: {
    usage:
      'present map.argmap --to talk.html|talk.pptx|talk.pdf|FOLDER [--notes] [--six] [--theme light|dark] [--clear LABEL] [--report FILE] [--force]',
    about:
      'the talk of a map: a web page, slides, PDF, or a folder of pictures; --six: six steps a page of PDF',
    flags: ['force', 'notes', 'six'],
    options: ['to', 'theme', 'clear', 'report'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./present')).runPresent,
  },
  info: {
    usage: 'info FILE [--from F] [--signs bullets|pro-con] [--json]',
    about: 'say what a map of any format holds; --json for programs',
    flags: ['json'],
    options: ['from', 'signs'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./info')).runInfo,
  },
  validate: {
    usage: 'validate FILE... [--from F] [--signs bullets|pro-con]',
    about: 'check that files are maps that can be opened or read',
    flags: [],
    options: ['from', 'signs'],
    files: { least: 1, most: Infinity },
    load: async () => (await import('./validate')).runValidate,
  },
  library: {
    usage: 'library FOLDER [--search WORDS] [--json]',
    about:
      'the maps of a folder and of the folders in it, or the cards, titles and articles that hold all these words',
    flags: ['json'],
    options: ['search'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./library')).runLibrary,
  },
  evaluate: {
    usage:
      'evaluate FILE [--semantics grounded|preferred|stable|df-quad|quadratic-energy|euler|mlp] [--why ID] [--json]',
    about: 'judge a map: which cards hold, or how strongly; --why says why one card stands as it does',
    flags: ['json'],
    options: ['semantics', 'why'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./evaluate')).runEvaluate,
  },
  check: {
    usage: 'check FILE [--known-on DATE] [--json]',
    about: 'what a reviewer would ask of a map: circles, loose cards, evidence without a source and more',
    flags: ['json'],
    options: ['known-on'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./check')).runCheck,
  },
  ach: {
    usage: 'ach FILE [--question ID] [--weighted] [--known-on DATE] [--csv|--json]',
    about:
      'a question as a table of competing hypotheses: its answers, the evidence, and what would change the lead',
    flags: ['weighted', 'csv', 'json'],
    options: ['question', 'known-on'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./ach')).runAch,
  },
  af: {
    usage: 'af FILE --task SE-PR [--arg NAME] [--seconds 60]',
    about:
      'what holds in an abstract framework (ICCMA’s p af, TGF or APX): SE, EE, DC and DS of CO, PR and ST, and SE-GR',
    flags: [],
    options: ['task', 'arg', 'seconds'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./af')).runAf,
  },
  qbaf: {
    usage:
      'qbaf FILE.bag [--semantics df-quad|quadratic-energy|euler|mlp] [--contribution removal|intrinsic|shapley|gradient --of NAME] [--json]',
    about: 'how strong the arguments of a weighted bipolar graph are, and what each does to one of them',
    flags: ['json'],
    options: ['semantics', 'contribution', 'of'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./qbaf')).runQbaf,
  },
  share: {
    usage:
      'share map.argmap -o OUT [--clear LABEL] [--without comments,history,names,notes,article-texts,rejected] [--json] [--force]',
    about: 'a copy to hand on, without what is marked above a label, and what that does to the argument',
    flags: ['json', 'force'],
    options: ['output', 'clear', 'without'],
    files: { least: 1, most: 1 },
    load: async () => (await import('./share')).runShare,
  },
  diff: {
    usage: 'diff A B [--json|--markdown]',
    about: 'say how two maps differ, and what that means for the argument',
    flags: ['json', 'markdown'],
    options: [],
    files: { least: 2, most: 2 },
    load: async () => (await import('./diff')).runDiff,
  },
  merge: {
    usage: 'merge [BASE] OURS THEIRS -o OUT [--same OURS=THEIRS,…] [--json] [--force]',
    about:
      'merge two versions of a map as git does: 0 merged, 1 with conflicts, which are in OUT; without BASE the version that both come from is looked for among the kept ones',
    flags: ['json', 'force', 'driver'],
    options: ['output', 'same', 'name'],
    files: { least: 2, most: 3 },
    load: async () => (await import('./merge')).runMerge,
  },
  textconv: {
    usage: 'textconv FILE',
    about: 'a map as lines for reading, which git compares',
    flags: [],
    options: [],
    files: { least: 1, most: 1 },
    load: async () => (await import('./textconv')).runTextconv,
  },
  'git-setup': {
    usage: 'git-setup [--global|--local] [--undo]',
    about: 'have git merge and show maps card by card, in this repository or in all of yours',
    flags: ['global', 'local', 'undo'],
    options: [],
    files: { least: 0, most: 0 },
    load: async () => (await import('./git-setup')).runGitSetup,
  },
};
