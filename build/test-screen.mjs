import { spawn, spawnSync } from 'node:child_process';
import { ensureTool } from './ensure-tool.mjs';

const SIZE = '1600x1000x24';

/**
 * Starts screens of the tests' own with a window manager on each, so that windows have focus, frames and dialogs as a person's have.
 * Only for Linux; elsewhere the system's own screen is used, and none is named.
 * @param {number} count
 * @returns {Promise<{ displays: string[], end: () => void } | undefined>} nothing where a program that is needed cannot be had
 */
export async function startScreens(count) {
  if (process.platform !== 'linux') return { displays: [], end: () => undefined };
  const why = 'The desktop tests need a screen of their own';
  const without = 'Without it these tests are skipped.';
  for (const [program, test, debianPackage] of /** @type {const} */ ([
    ['Xvfb', ['-help'], 'xvfb'],
    ['openbox', ['--version'], 'openbox'],
    ['xdotool', ['--version'], 'xdotool'],
  ])) {
    if (!(await ensureTool({ program, test: [...test], debianPackage, why, without }))) return undefined;
  }
  const screens = await Promise.all(Array.from({ length: count }, startScreen));
  return {
    displays: screens.map(({ display }) => display),
    end: () => {
      for (const { end } of screens) end();
    },
  };
}

/** One screen, with its name. */
async function startScreen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp', '-ac'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((/** @type {(name: string) => void} */ resolve, reject) => {
    server.stdio[3]?.once('data', (/** @type {Buffer} */ number) => resolve(`:${number.toString().trim()}`));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it showed a screen.')));
  });
  const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  return {
    display,
    end: () => {
      manager.kill();
      server.kill();
    },
  };
}

/**
 * The user as whom Electron runs: root's windows have no sandbox, so where this is root a user without any rights of its own is made.
 * @returns {{ name: string, uid: number, gid: number } | undefined} nothing where this is no root, or on another system
 */
export function desktopUser() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const name = 'counterpoint-tests';
  const idOf = (/** @type {string} */ which) =>
    Number(spawnSync('id', [which, name], { encoding: 'utf8' }).stdout.trim() || Number.NaN);
  if (Number.isNaN(idOf('-u')))
    spawnSync('useradd', ['--system', '--create-home', '--shell', '/usr/sbin/nologin', name]);
  return { name, uid: idOf('-u'), gid: idOf('-g') };
}
