import { spawn, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
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
 * A folder that the browser may read and write, where it is not the program's own: a browser from a snap sees no hidden folder of the
 * home folder, but one that is its own.
 * @param {Opening} opening
 * @param {() => string} [askDefault] The name of the desktop file of the system's own browser.
 * @returns {string | undefined}
 */
export function browserFolder(opening, askDefault = defaultBrowserName) {
  if (opening.how === 'print') return undefined;
  const snap =
    opening.how === 'app-window'
      ? /\/snap\/(?:bin\/)?([a-z-]+)/.exec(realPath(opening.program))?.[1]
      : /^([a-z-]+)_[a-z-]+\.desktop$/.exec(askDefault())?.[1];
  return snap === undefined ? undefined : join(homedir(), 'snap', snap, 'common', 'counterpoint');
}

/** Such as `firefox_firefox.desktop`, when it comes from a snap; empty where the system does not say. */
function defaultBrowserName() {
  if (process.platform !== 'linux') return '';
  const asked = spawnSync('xdg-settings', ['get', 'default-web-browser'], {
    encoding: 'utf8',
    timeout: 3000,
  });
  return asked.status === 0 ? asked.stdout.trim() : '';
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
 * Shows a page to the person and gives the sentence to print; nothing when no browser could be started. Arguments can be read by all users
 * of the machine: what the page says is in none of them.
 * @param {{ page: string, profile: string }} shown The page's address, and the folder of the browser's profile: apart from the person's
 * own, so that no extension reads the map and no tab of it is restored elsewhere.
 * @param {Opening} opening
 * @param {NodeJS.Platform} [platform]
 * @returns {Promise<string | undefined>}
 */
export async function showPage({ page, profile }, opening, platform = process.platform) {
  if (opening.how === 'app-window') {
    const args = [
      `--app=${page}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
    ];
    if (await launch(opening.program, args)) return 'Counterpoint is open in a window of its own.';
  }
  return (await launch(...defaultBrowserCommand(page, platform)))
    ? 'Counterpoint is open in your browser.'
    : undefined;
}
