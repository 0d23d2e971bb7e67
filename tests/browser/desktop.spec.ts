import { _electron, expect, test } from '@playwright/test';
import { join } from 'node:path';
import { findElectron } from '../../build/electron-binary.mjs';
import { surroundings } from '../../build/open-browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const program = findElectron();
const { display, root, platform } = surroundings(undefined);
const canRun = program !== undefined && display && !(root && platform === 'linux');

test('the desktop app starts in its sandbox and opens a sample map', async ({}, testInfo) => {
  test.skip(!canRun, 'Needs Electron (npx install-electron --no), a display, and on Linux not to be root.');
  const profile = `--user-data-dir=${testInfo.outputPath('profile')}`;
  const app = await _electron.launch({ executablePath: program ?? '', args: [ROOT, profile] });
  try {
    const page = await app.firstWindow();
    await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
    expect(page.url()).toBe('app://bundle/index.html');
    expect(
      await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
    ).toEqual([]);
    const samples = page.getByRole('region', { name: 'Sample maps' });
    await samples.getByRole('button').first().click();
    await expect(page.getByRole('application', { name: 'Canvas' })).toBeVisible();
  } finally {
    await app.close();
  }
});
