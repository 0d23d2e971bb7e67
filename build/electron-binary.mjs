import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { ROOT } from './root.mjs';

const DOWNLOAD_LIMIT_MS = 60_000;
/** A failure slower than this is not repeated at every start. */
const SLOW_FAILURE_MS = 10_000;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
const SLOW_FAILURE_FILE = join(ROOT, 'node_modules/.cache/counterpoint/electron-download-failed');

function packageFolder() {
  return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
}

/**
 * The path of Electron's program, or undefined when it was not downloaded. Looks at files only: loading the package `electron` would start
 * the download.
 * @param {string} [folder] The folder of the package `electron`.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findElectron(folder = packageFolder(), env = process.env) {
  const pathFile = join(folder, 'path.txt');
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const override = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    const path = join(override, program ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'));
    return existsSync(path) ? path : undefined;
  }
  if (program === undefined) return undefined;
  const path = join(folder, 'dist', program);
  return existsSync(path) ? path : undefined;
}

/** Whether a download was given up slowly within the last day: behind some firewalls every try takes the whole time. */
export function gaveUpLately(file = SLOW_FAILURE_FILE, now = Date.now()) {
  return existsSync(file) && now - Number(readFileSync(file, 'utf8')) < RETRY_AFTER_MS;
}

/**
 * @param {string} file
 * @param {boolean} slowFailure
 */
function remember(file, slowFailure) {
  rmSync(file, { force: true });
  if (!slowFailure) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, String(Date.now()));
}

/**
 * Downloads Electron's program with the package's own installer, which checks the sum. Waits a minute at most.
 * @param {{ script?: string, limitMs?: number, failureFile?: string }} [options] For tests.
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export function downloadElectron({
  script = join(packageFolder(), 'install.js'),
  limitMs = DOWNLOAD_LIMIT_MS,
  failureFile = SLOW_FAILURE_FILE,
} = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => (said += chunk.toString()));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill();
    }, limitMs);
    child.on('close', (code) => {
      clearTimeout(timer);
      remember(failureFile, code !== 0 && (timedOut || Date.now() - started > SLOW_FAILURE_MS));
      if (code === 0) {
        resolve({ ok: true });
        return;
      }
      const reason = timedOut ? `it took longer than ${limitMs / 1000} s` : failureIn(said);
      resolve({ ok: false, reason });
    });
  });
}

/**
 * The first line of an error's print-out, without the name of its class.
 * @param {string} said
 */
function failureIn(said) {
  const line = said.split('\n').find((candidate) => candidate.trim() !== '');
  return line?.replace(/^\w*Error: /, '').trim() ?? 'the installer failed';
}
