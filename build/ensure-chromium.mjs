import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/**
 * Sees to it that the browser tests have a browser: installs Debian's Chromium where this is root on such a system, else says what
 * to install.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureChromium() {
  if (findChromium() !== undefined) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the browser tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      env,
      quiet: true,
    });
    if (findChromium() !== undefined) return true;
  }
  console.error(
    'The browser tests need a Chromium-family browser. Install Chromium, Chrome or Edge (on Debian and Ubuntu: sudo apt-get install chromium), ' +
      'or name one in CHROMIUM_PATH, and run the tests again.',
  );
  return false;
}
