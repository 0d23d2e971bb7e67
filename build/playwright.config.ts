import { defineConfig } from '@playwright/test';
import { findChromium, testSwitches } from './chromium.mjs';

const executablePath = findChromium();

/** Browser tests. Each spec starts the browser shell itself (tests/browser/support), so that every test has a host of its own. */
export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    headless: true,
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { args: testSwitches(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
