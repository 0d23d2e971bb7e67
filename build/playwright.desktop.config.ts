import { defineConfig } from '@playwright/test';

/** A long batch of random ends runs beside other work, and has the time that it needs. */
const patience = process.env['DESKTOP_ENDS'] === undefined ? 1 : 6;

/** The package is made beside the first tests: its own come last. */
const PACKAGED = ['packaged.spec.ts', 'command-line.spec.ts'];

/** Tests of the desktop program in a real Electron; `build/test-desktop.mjs` starts them with a screen and a user for it. */
export default defineConfig<{ packaged: boolean }>({
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
  projects: [
    { name: 'sources', testIgnore: 'packaged.spec.ts' },
    ...(process.env['DESKTOP_PACKAGE'] === undefined
      ? []
      : [{ name: 'package', testMatch: PACKAGED, use: { packaged: true } }]),
  ],
});
