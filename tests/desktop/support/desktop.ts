import { _electron, test as base, expect, type ElectronApplication, type Page } from '@playwright/test';
import { once, type EventEmitter } from 'node:events';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppWindow } from '../../support/app-window';
import { endAllIn } from './end-all-in';

// Each worker has a screen for itself.
const { DESKTOP_SCREENS = '', TEST_PARALLEL_INDEX = '0' } = process.env;
const screen = DESKTOP_SCREENS.split(' ')[Number(TEST_PARALLEL_INDEX)];
if (screen) process.env['DISPLAY'] = screen;

const ROOT = join(import.meta.dirname, '../../..');
const { DESKTOP_ELECTRON = '', DESKTOP_PACKAGE = '', DESKTOP_UID, DESKTOP_GID } = process.env;

/** One run of the desktop program. */
export interface Run {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What a person does in its window. */
  readonly window: AppWindow;
  /** Settled when the program is gone. */
  readonly gone: Promise<unknown>;
  /** Ends the program and all that it has begun, at once. */
  readonly kill: () => Promise<void>;
}

/** A person's machine: a home of its own, in which the program is started as often as a test likes. */
export interface Desktop {
  /** The person's home; `Documents` lies in it. */
  readonly home: string;
  /** Starts the program and waits for its window. */
  start: (...args: string[]) => Promise<Run>;
  /** Starts the program once more beside itself, from a folder of the home, as a double click or a terminal does; settled when that one has ended. */
  startAgain: (folder: string, ...args: string[]) => Promise<void>;
  /** Runs a command of the command line by the program, in the home and without a display. */
  command: (...args: string[]) => { code: number | null; out: string; err: string };
  /** What the program has connected to so far, where it is `watched`: addresses, and paths of sockets. */
  connections: () => string[];
  /** Writes a file into the home as the person and returns its path. */
  write: (name: string, content: string | Uint8Array) => string;
}

/** Gives what was written as root to the user who runs the program. */
function hand(path: string): void {
  if (DESKTOP_UID !== undefined) chownSync(path, Number(DESKTOP_UID), Number(DESKTOP_GID));
}

/** Ends a program if it lives, with all that it has begun, and waits until it is gone. */
async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  if (program.pid !== undefined && process.platform !== 'win32') process.kill(-program.pid, 'SIGKILL');
  else program.kill('SIGKILL');
  await gone;
}

const TRACE = 'connections.txt';
const NO_DISPLAY = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

/** What starts Electron: itself, or a script that watches it, and, where this is root, becomes the tests' user first. */
function programIn(home: string, program: string, isWatched: boolean): string {
  if (DESKTOP_UID === undefined && !isWatched) return program;
  const script = join(home, 'electron.sh');
  const watch = isWatched ? `strace -f --seccomp-bpf -qq -e trace=connect -o "${join(home, TRACE)}" ` : '';
  const become =
    DESKTOP_UID === undefined
      ? ''
      : `setpriv --reuid=${DESKTOP_UID} --regid=${DESKTOP_GID ?? ''} --clear-groups `;
  writeFileSync(script, `#!/bin/sh\nexec ${watch}${become}"${program}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** What strace tells of connections: internet addresses, names of sockets in the file system. */
function connectionsIn(trace: string): string[] {
  return trace.split('\n').flatMap((line) => {
    const made = /connect\(\d+, \{sa_family=(\w+)(.*)/.exec(line);
    if (!made) return [];
    const [, family = '', rest = ''] = made;
    const named = /(?:inet_addr|inet_pton\(AF_INET6, |sun_path=)\(?"?([^")]+)/.exec(rest)?.[1];
    return [`${family} ${named ?? rest}`];
  });
}

/** What fontconfig finds out about the system's fonts: in a home of its own each start would take a second to find it out again. */
const FONT_CACHE = join(tmpdir(), 'cache');
mkdirSync(FONT_CACHE, { recursive: true });
hand(FONT_CACHE);

export const test = base.extend<{ packaged: boolean; watched: boolean; program: string; desktop: Desktop }>({
  /** Whether the program is the one that was packaged, in place of the sources' build in Electron. */
  packaged: [false, { option: true }],
  /** Whether every connection of the program is written down, from outside. */
  watched: [false, { option: true }],
  program: [
    async ({ packaged }, use) => {
      const isThere = (): boolean => !packaged || existsSync(DESKTOP_PACKAGE);
      await expect.poll(isThere, { message: 'the program is packaged', timeout: 120_000 }).toBe(true);
      await use(packaged ? DESKTOP_PACKAGE : DESKTOP_ELECTRON);
    },
    { timeout: 130_000 },
  ],
  desktop: async ({ packaged, program, watched }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'h-'));
    hand(home);
    const programs: { program: ChildProcess; gone: Promise<unknown> }[] = [];
    const write = (name: string, content: string | Uint8Array): string => {
      const path = join(home, name);
      writeFileSync(path, content);
      hand(path);
      return path;
    };
    for (const folder of ['Documents', 'tmp']) {
      mkdirSync(join(home, folder));
      hand(join(home, folder));
    }
    const env = {
      ...process.env,
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_RUNTIME_DIR: join(home, 'tmp'),
      XDG_CACHE_HOME: FONT_CACHE,
      // What Chromium takes for the system's language: the window speaks it.
      LANGUAGE: 'en_GB',
    };
    const profile = `--user-data-dir=${join(home, 'profile')}`;
    const argsFor = (args: readonly string[]): string[] => [...(packaged ? [] : [ROOT]), profile, ...args];
    await use({
      home,
      write,
      connections: () => connectionsIn(readFileSync(join(home, TRACE), 'utf8')),
      startAgain: async (folder, ...args) => {
        // Where npm starts a program from the repository, this tells where the person stands.
        const stands = { ...env, INIT_CWD: join(home, folder) };
        const again = spawn(programIn(home, program, false), argsFor(args), {
          cwd: join(home, folder),
          env: stands,
          stdio: 'ignore',
        });
        await once(again, 'exit');
      },
      command: (...args) => {
        const { status, stdout, stderr } = spawnSync(
          programIn(home, program, false),
          [...(packaged ? [] : [ROOT]), ...args],
          {
            cwd: home,
            env: { ...env, ...NO_DISPLAY, INIT_CWD: home, GIT_CONFIG_NOSYSTEM: '1' },
            encoding: 'utf8',
          },
        );
        return { code: status, out: stdout, err: stderr };
      },
      start: async (...args) => {
        const app = await _electron.launch({
          executablePath: programIn(home, program, watched),
          args: argsFor(args),
          chromiumSandbox: true,
          cwd: home,
          env,
        });
        const child = app.process();
        // Also when its own temporary files are gone.
        const gone = once(app as unknown as EventEmitter, 'close');
        programs.push({ program: child, gone });
        const page = await app.firstWindow();
        const kill = (): Promise<void> =>
          ended(child)
            .then(() => gone)
            .then(() => undefined);
        return { app, page, window: new AppWindow(page), gone, kill };
      },
    });
    await Promise.all(programs.map(({ program: child, gone }) => ended(child).then(() => gone)));
    await endAllIn(home, profile);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect };
