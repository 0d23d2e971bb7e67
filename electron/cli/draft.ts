import type { CliCommand } from './cli-command';

/** `counterpoint draft`: what an article argues, proposed. What it needs is loaded when it runs. */
export const draft: CliCommand = {
  usage: 'draft FILE... [-o out.argmap] [--accept 0.5] [--json] [--force]',
  about:
    'propose the argument of articles: as a map of what is at least as sure as --accept, or as JSON with all of it',
  flags: ['json', 'force'],
  options: ['output', 'accept'],
  files: { least: 1, most: Infinity },
  run: async (...given) => (await import('./draft-run')).runDraftCommand(...given),
};
