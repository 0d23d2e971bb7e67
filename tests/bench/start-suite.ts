import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { rowOf, type Row } from './rows';

const RUNS = 15;
/** The last runs also tell the memory: a program is then left alone for a while first. */
const MEMORY_RUNS = 5;
const SETTLES = 3000; // ms
const GIVES_UP = 30_000; // ms without a first picture

/** Where the parts are: the program, and the bench's own scripts for Electron. */
export interface StartPaths {
  readonly program: string;
  readonly emptyWindow: string;
  readonly firstPicture: string;
  readonly sample: string;
  /** What `build/desktop.mjs` tells of Electron and its user. */
  readonly env: NodeJS.ProcessEnv;
}

interface Subject {
  /** What a metric and a subject of the rows are called. */
  readonly metric: string;
  readonly subject: string;
  readonly args: readonly string[];
  /** What its first picture has. */
  readonly shows: string;
}

/**
 * How long the desktop program takes from its start to the first picture of its start screen, and of a map that is opened, ms, and what memory it
 * has then, MB, beside a window with one word of the same Electron. They take turns; their first runs do not count.
 */
export async function startRows(paths: StartPaths): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'b-'));
  const own = (path: string): void => {
    const { DESKTOP_UID: user, DESKTOP_GID: group } = paths.env;
    if (user !== undefined) chownSync(path, Number(user), Number(group));
  };
  own(home);
  const map = join(home, 'sample.argmap');
  copyFileSync(paths.sample, map);
  own(map);
  const subjects: Subject[] = [
    { metric: 'start-screen', subject: 'empty-window', args: [paths.emptyWindow], shows: 'h1' },
    {
      metric: 'start-screen',
      subject: 'counterpoint',
      args: [paths.program],
      shows: '.start__tiles .tile',
    },
    { metric: 'open-map', subject: 'counterpoint', args: [paths.program, map], shows: '.link-layer' },
  ];
  const times = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  const memory = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  try {
    for (let run = 0; run <= RUNS; run++) {
      for (const [index, subject] of subjects.entries()) {
        const profile = join(home, `profile-${index}`);
        mkdirSync(profile, { recursive: true });
        own(profile);
        const took = await oneStart(subject, { ...paths, home, profile, settles: run > RUNS - MEMORY_RUNS });
        if (run > 0) times.get(subject)?.push(took.ms);
        if (took.megabytes !== undefined) memory.get(subject)?.push(took.megabytes);
      }
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  return subjects.flatMap((subject) => rowsOf(subject, times.get(subject) ?? [], memory.get(subject) ?? []));
}

function rowsOf({ metric, subject }: Subject, times: readonly number[], memory: readonly number[]): Row[] {
  const about = { suite: 'start', size: RUNS, subject };
  // The window with a word is the peer of both.
  const metrics = subject === 'empty-window' ? ['start-screen', 'open-map'] : [metric];
  return metrics.flatMap((name) => [
    rowOf({ ...about, metric: name, unit: 'ms' }, times),
    rowOf({ ...about, metric: `${name}-memory`, unit: 'MB' }, memory),
  ]);
}

async function oneStart(
  { args, shows }: Subject,
  {
    firstPicture,
    env,
    home,
    profile,
    settles,
  }: StartPaths & { home: string; profile: string; settles: boolean },
): Promise<{ ms: number; megabytes: number | undefined }> {
  const { DESKTOP_ELECTRON: electron = '', DESKTOP_UID: user, DESKTOP_GID: group } = env;
  const command = [electron, '-r', firstPicture, ...args, `--user-data-dir=${profile}`];
  const become =
    user === undefined ? [] : ['setpriv', `--reuid=${user}`, `--regid=${group}`, '--clear-groups'];
  const [first = '', ...rest] = [...become, ...command];
  const started = Date.now();
  const program = spawn(first, rest, {
    cwd: home,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...env, HOME: home, XDG_CONFIG_HOME: home, XDG_RUNTIME_DIR: home, FIRST_PICTURE: shows },
  });
  const limit = setTimeout(() => program.kill('SIGKILL'), GIVES_UP);
  try {
    const ms = (await firstPictureOf(program)) - started;
    if (settles) await wait(SETTLES);
    return { ms, megabytes: settles ? memoryOf(program.pid ?? 0) : undefined };
  } finally {
    clearTimeout(limit);
    if (program.exitCode === null && program.signalCode === null) {
      const gone = once(program, 'exit');
      program.kill('SIGTERM');
      await gone;
    }
  }
}

async function firstPictureOf(program: ChildProcess): Promise<number> {
  if (program.stdout) {
    for await (const line of createInterface(program.stdout)) {
      const at = /^first picture at ([\d.]+)/.exec(line)?.[1];
      if (at !== undefined) return Number(at);
    }
  }
  throw new Error(
    `The program ended, or was ended after ${GIVES_UP / 1000} s, before it showed what is waited for.`,
  );
}

/** What a process and all that it has begun take of the machine's memory, MB; what several share counts in parts. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = readOrNothing(`/proc/${name}/stat`);
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isOurs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && isOurs(parents.get(pid) ?? 0));
  const kilobytes = [...parents.keys()]
    .filter(isOurs)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // it has ended
  }
}
