import { defineConfig } from '@playwright/test';

/** A long batch of random ends runs beside other work, and has the time that it needs. */
const patience = process.env['DESKTOP_ENDS'] === undefined ? 1 : 6;

/** Tests of the desktop program in a real Electron; `build/test-desktop.mjs` starts them with a screen and a user for it. */
export default defineConfig({
  testDir: '../tests/desktop',
  outputDir: '../test-results/desktop',
  fullyParallel: true,
  // As many as there are screens: the keyboard goes to the window that is in front.
  workers: (process.env['DESKTOP_SCREENS'] ?? '').split(' ').length,
  retries: 0,
  timeout: 60_000 * patience,
  expect: { timeout: 10_000 * patience },
  forbidOnly: true,
  reporter: [['list']],
});
