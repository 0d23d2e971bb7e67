import { buildIfNeeded } from './build.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { runPackage } from './run.mjs';

// `npm run test:browser [-- playwright's arguments]`: the real interface and the real host in a real browser.
if (await ensureChromium()) {
  await buildIfNeeded();
  const args = ['test', '-c', 'build/playwright.config.ts', ...process.argv.slice(2)];
  process.exitCode = await runPackage('@playwright/test', args, { command: 'playwright' });
} else process.exitCode = 1;
