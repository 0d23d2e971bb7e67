import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { run, runPackage } from './run.mjs';

const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/** Debian's own Chromium, where this is root on such a system. */
async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES];
  await run('apt-get', install, { env, quiet: true });
}

/** Whether the browser tests find a browser: one of the system's, or the one that Playwright has downloaded. */
function hasBrowser() {
  return findChromium() !== undefined || existsSync(chromium.executablePath());
}

/**
 * Sees to it that the browser tests have a browser: installs Debian's Chromium where this is root on such a system, elsewhere
 * Playwright's; says what to install when neither can be had.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM_PATH names ${named}, where no browser is. Correct it, or take it away.`);
    return false;
  }
  if (hasBrowser()) return true;
  console.log('Installing Chromium for the browser tests …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installFromDebian();
  if (!hasBrowser()) await runPackage('@playwright/test', ['install', 'chromium'], { command: 'playwright' });
  if (hasBrowser()) return true;
  console.error(
    'The browser tests need a Chromium-family browser. Install Chromium, Chrome or Edge (on Debian and Ubuntu: sudo apt-get install chromium), ' +
      'or name one in CHROMIUM_PATH, and run the tests again.',
  );
  return false;
}
