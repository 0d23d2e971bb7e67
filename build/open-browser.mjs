import { spawn } from 'node:child_process';
import { mkdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Surroundings What decides how the interface can be shown.
 * @property {NodeJS.Platform} platform
 * @property {boolean} root
 * @property {boolean} display A screen is there. Only Linux says so; elsewhere it is taken for granted.
 * @property {string | undefined} chromium The path of an installed Chromium-family browser.
 */

/** @typedef {{ how: 'app-window', program: string } | { how: 'default-browser' } | { how: 'print', why: string }} Opening */

/**
 * How to show the interface where Electron cannot run.
 * @param {Surroundings} surroundings
 * @returns {Opening}
 */
export function chooseOpening({ platform, root, display, chromium }) {
  if (platform === 'linux' && !display) return { how: 'print', why: 'There is no display here' };
  if (platform === 'linux' && root) {
    return { how: 'print', why: 'Browsers refuse to run as root unless their sandbox is off' };
  }
  return chromium === undefined ? { how: 'default-browser' } : { how: 'app-window', program: chromium };
}

/**
 * @param {string | undefined} chromium
 * @returns {Surroundings}
 */
export function surroundings(chromium) {
  const { platform, env } = process;
  const display = platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
  return { platform, root: process.getuid?.() === 0, display, chromium };
}

/**
 * The folder of the browser's profile, apart from the person's own: no extension reads the map, no tab of it is restored elsewhere.
 * @param {string} program
 * @param {string} dataFolder
 */
export function profileFolder(program, dataFolder) {
  // A browser from a snap may write nowhere but below its own folder.
  const snap = /\/snap\/(?:bin\/)?([a-z-]+)/.exec(realPath(program))?.[1];
  return snap === undefined
    ? join(dataFolder, 'browser-profile')
    : join(homedir(), 'snap', snap, 'common', 'counterpoint');
}

/** @param {string} path */
function realPath(path) {
  try {
    return realpathSync(path) === '/usr/bin/snap' ? path : realpathSync(path);
  } catch {
    return path;
  }
}

/**
 * The command that opens an address in the system's own browser, without a shell that would read the `&` of an address.
 * @param {string} address
 * @param {NodeJS.Platform} platform
 * @returns {[string, string[]]}
 */
export function defaultBrowserCommand(address, platform) {
  if (platform === 'darwin') return ['open', [address]];
  if (platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', address]];
  return ['xdg-open', [address]];
}

/**
 * Starts a program that outlives this one. Gives false when it cannot be started or fails at once.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
function launch(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    const settled = setTimeout(() => resolve(true), 1500);
    child.on('error', () => {
      clearTimeout(settled);
      resolve(false);
    });
    child.on('exit', (code) => {
      clearTimeout(settled);
      resolve(code === 0);
    });
    child.unref();
  });
}

/**
 * Shows the address to the person and gives the sentence to print.
 * @param {string} address Has the one-time code in it.
 * @param {string} dataFolder
 * @param {Surroundings} around
 * @returns {Promise<string>}
 */
export async function showAddress(address, dataFolder, around) {
  const opening = chooseOpening(around);
  if (opening.how === 'print') return `${opening.why}. Open this address in a browser:\n\n  ${address}\n`;
  if (opening.how === 'app-window') {
    const profile = profileFolder(opening.program, dataFolder);
    mkdirSync(profile, { recursive: true });
    const args = [
      `--app=${address}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
    ];
    if (await launch(opening.program, args)) return 'Counterpoint is open in a window of its own.';
  }
  if (await launch(...defaultBrowserCommand(address, around.platform))) {
    return `Counterpoint is open in your browser. Should nothing show, the address is\n\n  ${address}\n`;
  }
  return `No browser could be started. Open this address in one:\n\n  ${address}\n`;
}
