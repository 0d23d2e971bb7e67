import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findElectron } from './electron-binary.mjs';
import { ROOT } from './root.mjs';

/** A script that may lie beside the checkout: it makes an Electron out of a package, where Electron's own download cannot be reached. */
const MAKER = join(ROOT, '../shared/tools/real-electron/real-electron.mjs');
/** What an Electron that it makes, which is an older one, has to be given of what it lacks. */
export const SHIMS = join(dirname(MAKER), 'shims');
const CACHE = join(ROOT, 'node_modules/.cache/real-electron');

/**
 * The Electron in which the desktop tests run: the one that was downloaded or that `ELECTRON_OVERRIDE_DIST_PATH` names, else one that is made.
 * @returns {{ program: string, version: string } | { why: string }} `why` there is none
 */
export function ensureElectron() {
  const program = findElectron() ?? makeElectron();
  if (typeof program !== 'string') return program;
  const { stdout } = spawnSync(program, ['-p', 'process.versions.electron'], {
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const version = stdout?.trim();
  return version ? { program, version } : { why: `${program} does not start` };
}

/** @returns {string | { why: string }} */
function makeElectron() {
  if (!existsSync(MAKER)) {
    return {
      why: 'Electron was not downloaded (npx install-electron --no), and ELECTRON_OVERRIDE_DIST_PATH names none',
    };
  }
  const first = runMaker();
  const missing = /apt-get install ([a-z0-9 .+-]+?)(?: \(|\.?$)/m.exec(first.stderr)?.[1];
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (first.status !== 0 && missing !== undefined && canInstall) {
    console.log(`Installing what Electron needs: ${missing} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing.trim().split(/\s+/)],
      { env },
    );
  }
  const made = first.status === 0 ? first : runMaker();
  if (made.status !== 0) return { why: made.stderr.trim().split('\n').at(-1) ?? `${dirname(MAKER)} failed` };
  return join(made.stdout.trim(), 'electron');
}

function runMaker() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAKER, CACHE], { encoding: 'utf8' });
  return { status, stdout, stderr };
}
