import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium, findHeadlessShell, findTestBrowser } from './chromium.mjs';
import { run, runPackage } from './run.mjs';

/** Debian's own Chromium, and the one without a window, which tests prefer and not every such system has. */
async function installFromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  for (const packages of [['chromium', 'fonts-dejavu-core'], ['chromium-headless-shell']]) {
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
    await run('apt-get', install, { env, quiet: true });
  }
}

/** Whether the browser tests find a browser: one of the system's, or the one that Playwright has downloaded. */
function hasBrowser() {
  return findTestBrowser() !== undefined || existsSync(chromium.executablePath());
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
  const installs = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (installs ? named || (findChromium() && findHeadlessShell()) : hasBrowser()) return true;
  console.log('Installing Chromium for the browser tests …');
  if (installs) await installFromDebian();
  if (!hasBrowser()) await runPackage('@playwright/test', ['install', 'chromium'], { command: 'playwright' });
  if (hasBrowser()) return true;
  console.error(
    'The browser tests need a Chromium-family browser. Install Chromium, Chrome or Edge (on Debian and Ubuntu: sudo apt-get install chromium), ' +
      'or name one in CHROMIUM_PATH, and run the tests again.',
  );
  return false;
}
