import { chmodSync, chownSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Tally, type Run, type Scenario } from './scenario';
import { mustRun, refused } from './support/mounts';
import { templateOf } from './support/template';
import { versionOf } from './support/versions';
import { WriterProcess } from './support/writer-process';

const NOBODY = 65534;

interface Case {
  name: string;
  outcome: 'failed' | 'saved';
  /** The modes of folder and file, and whose they are. */
  folder?: number;
  file?: number;
  owner?: number;
  /** Whether somebody else than root saves: no mode stops root. */
  asNobody?: boolean;
  safeFolder?: boolean;
  /** Makes it so on the disk. @returns why the machine does not let it */
  protect?: (folder: string, path: string) => string | undefined;
  release?: (folder: string, path: string) => void;
}

const CASES: readonly Case[] = [
  {
    name: 'immutable file',
    outcome: 'failed',
    protect: (_, path) => refused('chattr', '+i', path),
    release: (_, path) => mustRun('chattr', '-i', path),
  },
  {
    name: 'read-only disk',
    outcome: 'failed',
    protect: (folder) =>
      refused('mount', '--bind', folder, folder) ?? refused('mount', '-o', 'remount,ro,bind', folder),
    release: (folder) => mustRun('umount', folder),
  },
  {
    name: 'read-only folder, of somebody else',
    outcome: 'failed',
    folder: 0o555,
    file: 0o644,
    asNobody: true,
  },
  {
    name: 'read-only file of one’s own',
    outcome: 'failed',
    folder: 0o777,
    file: 0o444,
    owner: NOBODY,
    asNobody: true,
  },
  {
    name: 'read-only folder, no place for a copy',
    outcome: 'failed',
    folder: 0o555,
    file: 0o666,
    asNobody: true,
  },
  {
    name: 'read-only folder, a place for a copy',
    outcome: 'saved',
    folder: 0o555,
    file: 0o666,
    asNobody: true,
    safeFolder: true,
  },
  {
    name: 'file that is a mount of its own',
    outcome: 'saved',
    protect: (_, path) => refused('mount', '--bind', path, path),
    release: (_, path) => mustRun('umount', path),
  },
];

/** Files and folders that cannot be written, and two that cannot be replaced but written in place. */
export const readOnly: Scenario = {
  name: 'read-only',
  target: 'each said in words, nothing changed, Save As works',
  run: async (run) => {
    const tally = new Tally();
    const forbidden: string[] = [];
    // Everybody must get at the writer and the files.
    chmodSync(run.folder, 0o777);
    cpSync(dirname(run.writer), join(run.folder, 'writer'), { recursive: true });
    for (const [index, one] of CASES.entries()) {
      const { problem, cannot } = await tryOne(run, one, join(run.folder, String(index)));
      if (cannot !== undefined) forbidden.push(`${one.name}: ${cannot}`);
      else tally.count(problem && `${one.name}: ${problem}`);
      run.progress(index + 1, CASES.length);
    }
    return tally.outcome(
      forbidden.length > 0 ? { unmet: `This machine does not let it be tried. ${forbidden.join('; ')}` } : {},
    );
  },
};

async function tryOne(
  run: Run,
  one: Case,
  home: string,
): Promise<{ problem?: string | undefined; cannot?: string }> {
  if (process.getuid?.() !== 0) return { cannot: 'only root can set this up.' };
  const folder = join(home, 'maps');
  const path = join(folder, 'map.argmap');
  const template = templateOf(10_000);
  const [old, fresh] = [versionOf(template, 1), versionOf(template, 2)];
  mkdirSync(folder, { recursive: true });
  chmodSync(home, 0o777);
  writeFileSync(path, old);
  writeFileSync(join(home, 'fresh'), fresh);
  if (one.owner !== undefined) chownSync(path, one.owner, one.owner);
  if (one.file !== undefined) chmodSync(path, one.file);
  if (one.folder !== undefined) chmodSync(folder, one.folder);
  const cannot = one.protect?.(folder, path);
  if (cannot !== undefined) return { cannot };
  try {
    const elsewhere = join(home, 'elsewhere.argmap');
    const [first, second] = await savesOf(run, one, home, [path, elsewhere]);
    const held = readFileSync(path, 'utf8');
    if (!second?.ok || readFileSync(elsewhere, 'utf8') !== fresh) return { problem: 'Save As did not work.' };
    if (one.outcome === 'saved')
      return { problem: first?.ok && held === fresh ? undefined : `not saved: ${first?.message}` };
    const said = first?.ok === false && first.message.length > 20 && first.hint !== '';
    if (!said) return { problem: `no words: ${first?.message}` };
    return { problem: held === old ? undefined : 'the old map is lost.' };
  } finally {
    one.release?.(folder, path);
  }
}

async function savesOf(run: Run, { asNobody, safeFolder }: Case, home: string, paths: readonly string[]) {
  const command = asNobody ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const writer = new WriterProcess(join(run.folder, 'writer', basename(run.writer)), command);
  const words = [];
  try {
    await writer.next();
    for (const path of paths) {
      const more = safeFolder ? { safeFolder: join(home, 'copies') } : {};
      writer.order({ kind: 'save-once', path, content: join(home, 'fresh'), ...more });
      const word = await writer.next();
      words.push(word?.kind === 'done' ? word : undefined);
    }
  } finally {
    await writer.kill();
  }
  return words;
}
