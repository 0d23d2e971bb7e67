import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseMap } from '../../../shared/map/parse';
import { serializeMap } from '../../../shared/map/serialize';
import { GitRepository } from '../../support/git-repository';
import { lackingIn, twoBranches } from '../../support/two-branches';
import type { Branches } from '../../support/merge-cases';

const HELP = `Has git merge two branches of a map, with our driver and by its own text merge, and counts what comes of it.

  npm run -s evaluate:merge [-- --repositories 20] [--edits 50] [--json]

Fails when our driver leaves a file that is no map, or one that looks clean and lacks what a side wrote.`;

/** What git does with two branches; each ends with the merged file, or with a conflict. */
const WAYS = {
  merge: (repository: GitRepository) => repository.git('merge', '--no-edit', 'theirs').code,
  rebase: (repository: GitRepository) => repository.git('rebase', 'theirs').code,
  'cherry-pick': (repository: GitRepository) => repository.git('cherry-pick', 'theirs').code,
  stash: (repository: GitRepository) => repository.git('stash', 'pop').code,
} as const;

type Way = keyof typeof WAYS;

interface Score {
  merges: number;
  conflicts: number;
  invalid: number;
  lacking: number;
}

/** Beside the bundle of this script. */
const COMMAND = fileURLToPath(new URL('cli/counterpoint.cjs', import.meta.url));

/** @returns the exit code */
export function evaluate(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      repositories: { type: 'string', default: '20' },
      edits: { type: 'string', default: '50' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const scores = new Map<string, Score>();
  for (let seed = 1; seed <= Number(values.repositories); seed++) {
    const branches = twoBranches(seed, Number(values.edits));
    for (const way of Object.keys(WAYS) as Way[])
      for (const driver of ['ours', 'text'] as const) {
        const key = `${way} ${driver}`;
        const score = scores.get(key) ?? { merges: 0, conflicts: 0, invalid: 0, lacking: 0 };
        scores.set(key, score);
        count(score, run(branches, way, driver), branches);
      }
  }
  if (values.json) console.log(JSON.stringify(Object.fromEntries(scores)));
  else for (const line of tableOf(scores)) console.log(line);
  const ours = [...scores].filter(([key]) => key.endsWith(' ours')).map(([, score]) => score);
  return ours.every(({ invalid, lacking }) => invalid === 0 && lacking === 0) ? 0 : 1;
}

function run({ base, ours, theirs }: Branches, way: Way, driver: 'ours' | 'text') {
  const folder = mkdtempSync(join(tmpdir(), 'counterpoint-merge-'));
  try {
    const repository = new GitRepository(folder, COMMAND);
    if (driver === 'ours') repository.counterpoint('git-setup');
    repository.commit(serializeMap(base), 'base');
    repository.must('checkout', '--quiet', '-b', 'theirs');
    if (way === 'stash') {
      repository.write(serializeMap(theirs));
      repository.must('stash');
    } else repository.commit(serializeMap(theirs), 'theirs');
    repository.must('checkout', '--quiet', '-B', 'ours', 'main');
    repository.commit(serializeMap(ours), 'ours');
    const code = WAYS[way](repository);
    return { isClean: code === 0, text: repository.read() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(
  score: Score,
  { isClean, text }: { isClean: boolean; text: string },
  branches: Branches,
): void {
  const { base, ours, theirs } = branches;
  score.merges++;
  if (!isClean) score.conflicts++;
  if (!parseMap(text).ok) score.invalid++;
  if (isClean && [ours, theirs].some((side) => lackingIn(text, base, side).length > 0)) score.lacking++;
}

function tableOf(scores: ReadonlyMap<string, Score>): string[] {
  const rows = [...scores].map(([key, { merges, conflicts, invalid, lacking }]) => {
    const [way = '', driver = ''] = key.split(' ');
    return `| ${way} | ${driver === 'ours' ? 'Counterpoint' : 'text'} | ${merges} | ${conflicts} | ${invalid} | ${lacking} |`;
  });
  return [
    '| git | merged by | merges | with conflicts | files that are no maps | clean files that lack something |',
    '| --- | --------- | ------ | -------------- | ---------------------- | ------------------------------- |',
    ...rows,
  ];
}
