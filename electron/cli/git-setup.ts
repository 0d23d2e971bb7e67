import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '../../shared/result';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { SECTIONS, gitSettings, withAttributes, withoutAttributes } from './git-driver';
import { tellError } from './tell-error';

type Scope = '--global' | '--local';

/** `counterpoint git-setup`: has git merge and show maps by us, here or in all repositories of this user; `--undo` takes it back. Says what it changed. */
export async function runGitSetup({ flags }: CliArguments, context: CliContext): Promise<ExitCode> {
  const { out, err, path, program } = context;
  if (flags.has('global') && flags.has('local')) {
    err('Either --global or --local.');
    return EXIT.usage;
  }
  const scope: Scope = flags.has('global') ? '--global' : '--local';
  const git = gitIn(path('.'));
  const attributes = await attributesFile(git, scope, path('.'));
  const done = attributes.ok
    ? flags.has('undo')
      ? await takeOut(git, scope, attributes.value)
      : await putIn(git, scope, { attributes: attributes.value, program })
    : attributes;
  if (!done.ok) {
    tellError(done.error, err);
    return EXIT.problem;
  }
  for (const line of done.value) out(line);
  return EXIT.fine;
}

type Git = (...args: string[]) => Promise<{ code: number; out: string; err: string; missing: boolean }>;

function gitIn(folder: string): Git {
  const run = promisify(execFile);
  return async (...args) => {
    try {
      const { stdout, stderr } = await run('git', args, { cwd: folder });
      return { code: 0, out: stdout.trim(), err: stderr.trim(), missing: false };
    } catch (error) {
      const {
        code,
        stdout = '',
        stderr = '',
      } = error as {
        code?: number | string;
        stdout?: string;
        stderr?: string;
      };
      return {
        code: typeof code === 'number' ? code : -1,
        out: stdout.trim(),
        err: stderr.trim(),
        missing: code === 'ENOENT',
      };
    }
  };
}

/** The file of attributes that holds for all that is meant. */
async function attributesFile(git: Git, scope: Scope, folder: string): Promise<Result<string>> {
  const version = await git('--version');
  if (version.missing) return fail('no-git', 'Git is not installed, or not where programs are looked for.');
  if (scope === '--local') {
    const top = await git('rev-parse', '--show-toplevel');
    if (top.code === 0) return ok(join(top.out, '.gitattributes'));
    return fail(
      'no-repository',
      `“${folder}” is in no git repository that git works in (${top.err.split('\n')[0] ?? ''}).`,
      'Go into one, or set up all of yours with --global.',
    );
  }
  const named = await git('config', '--global', '--type=path', '--get', 'core.attributesFile');
  if (named.code === 0 && named.out !== '') return ok(named.out);
  const config = process.env['XDG_CONFIG_HOME'];
  return ok(
    join(config !== undefined && config !== '' ? config : join(homedir(), '.config'), 'git', 'attributes'),
  );
}

async function putIn(
  git: Git,
  scope: Scope,
  { attributes, program }: { attributes: string; program: readonly string[] },
): Promise<Result<string[]>> {
  const lines: string[] = [];
  for (const { key, value } of gitSettings(program)) {
    const before = await git('config', scope, '--get', key);
    if (before.code === 0 && before.out === value) continue;
    const set = await git('config', scope, '--replace-all', key, value);
    if (set.code !== 0) return fail('git-failed', `Git did not take the setting ${key}.`);
    lines.push(`Set ${key} in git’s ${scope.slice(2)} settings.`);
  }
  const changed = await changeFile(attributes, withAttributes);
  if (!changed.ok) return changed;
  if (changed.value) lines.push(`Wrote what git has to know of maps into ${attributes}.`);
  lines.push(
    lines.length === 0
      ? 'Git knows maps already: nothing was changed.'
      : 'Git now merges and shows maps card by card. Merges on a server run no such program: merge on your machine and push the result.',
  );
  return ok(lines);
}

async function takeOut(git: Git, scope: Scope, attributes: string): Promise<Result<string[]>> {
  const lines: string[] = [];
  for (const section of SECTIONS) {
    const removed = await git('config', scope, '--remove-section', section);
    if (removed.code === 0) lines.push(`Removed ${section} from git’s ${scope.slice(2)} settings.`);
  }
  const changed = await changeFile(attributes, withoutAttributes);
  if (!changed.ok) return changed;
  if (changed.value) lines.push(`Took maps out of ${attributes}.`);
  return ok(lines.length === 0 ? ['Git knew nothing of maps: nothing was changed.'] : lines);
}

/** Rewrites a file of attributes; one of which nothing is left goes. Gives whether it changed. */
async function changeFile(file: string, change: (text: string) => string): Promise<Result<boolean>> {
  try {
    const before = await readFile(file, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    });
    const after = change(before);
    if (after === before) return ok(false);
    if (after.trim() === '') await rm(file, { force: true });
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, after);
    }
    return ok(true);
  } catch (error) {
    return fail('file-not-written', `${file} could not be written: ${(error as Error).message}.`);
  }
}
