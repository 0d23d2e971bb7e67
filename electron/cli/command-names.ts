/** The commands of the command line: the desktop program knows by them that it is to run one, and to show no window. */
export const COMMAND_NAMES = [
  'import',
  'draft',
  'reanchor',
  'convert',
  'export',
  'present',
  'info',
  'validate',
  'library',
  'evaluate',
  'check',
  'ach',
  'af',
  'qbaf',
  'share',
  'diff',
  'merge',
  'textconv',
  'git-setup',
] as const;

export type CliCommandName = (typeof COMMAND_NAMES)[number];
