import { defineConfig } from '@playwright/test';
import { findTestBrowser, testSwitches } from './chromium.mjs';

const executablePath = findTestBrowser();

/** Browser tests. Each spec starts the browser shell itself (tests/browser/support), so that every test has a host of its own. */
export default defineConfig({
  testDir: '../tests/browser',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  // Where figures are wanted, maps are large and the machine is busy with other tries.
  expect: { timeout: process.env['COUNTERPOINT_FIGURES'] === undefined ? 10_000 : 60_000 },
  forbidOnly: true,
  reporter: [['list']],
  use: {
    headless: true,
    // The window speaks as the system wishes, unless a test chooses otherwise.
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    // Recording one costs every test time, also those that pass: it is done when somebody asks for it.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: { args: testSwitches(), ...(executablePath === undefined ? {} : { executablePath }) },
  },
});
