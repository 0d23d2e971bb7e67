import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Chromium without a window and all that stands around one, so that it is ready in half the time. Nobody can look at it: it is for tests alone. */
const HEADLESS = 'chromium-headless-shell';

/** Names of Chromium-family browsers on the search path, best first. */
const COMMANDS = [
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  // On Ubuntu this may be no more than a hint to install a snap.
  'chromium-browser',
];

/** Paths below an application folder, where macOS and Windows keep browsers. */
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'Chromium/Application/chrome.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Every place where a browser may be, best first.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [join(env['HOME'], 'Applications')] : [])];
    return roots.flatMap((root) => MAC_APPS.map((app) => join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_APPS.map((app) => join(root, app)) : []));
  }
  return COMMANDS.flatMap((command) => placesOf(command, env));
}

/**
 * Every place on the search path where a command may be.
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
function placesOf(command, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command));
}

/**
 * The path of an installed Chromium-family browser, or undefined. `CHROMIUM_PATH` goes before all others; a wrong one counts as none,
 * so that a mistake in it is noticed.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findChromium(platform = process.platform, env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return browserPlaces(platform, env).find(canRun);
}

/**
 * The Chromium without a window, or undefined.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function findHeadlessShell(env = process.env) {
  return placesOf(HEADLESS, env).find(canRun);
}

/**
 * The browser that tests drive: the same as `findChromium`, but for the one without a window where there is one.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findTestBrowser(platform = process.platform, env = process.env) {
  return (env['CHROMIUM_PATH'] ? undefined : findHeadlessShell(env)) ?? findChromium(platform, env);
}

/**
 * Switches for a browser that a test drives: no first-run pages, no traffic of its own, and for root, whom Chromium's sandbox refuses,
 * no sandbox. The start script never uses these.
 * @returns {string[]}
 */
export function testSwitches() {
  const quiet = [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet;
}
