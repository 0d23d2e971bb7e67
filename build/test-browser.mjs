import { join } from 'node:path';
import { buildIfNeeded } from './build.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { ROOT } from './root.mjs';
import { runPackage } from './run.mjs';

// `npm run test:browser [-- playwright's arguments]`: the real interface and the real host in a real browser.
if (await ensureChromium()) {
  await buildIfNeeded();
  const args = ['test', '-c', 'build/playwright.config.ts', ...process.argv.slice(2)];
  // What it has compiled is kept where it is found again, and not among temporary files.
  const env = { ...process.env, PWTEST_CACHE_DIR: join(ROOT, 'node_modules/.cache/playwright') };
  process.exitCode = await runPackage('@playwright/test', args, { command: 'playwright', env });
} else process.exitCode = 1;
