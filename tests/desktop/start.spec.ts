import { spawnSync } from 'node:child_process';
import { expect, test } from './support/desktop';
import { seccompOfPage } from './support/sandbox';

test('the program starts in its sandbox, in a window of the class that the entry in the system’s menus names, and opens a sample map', async ({
  desktop,
}) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  expect(page.url()).toBe('app://bundle/index.html');
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([]);
  if (process.platform === 'linux') {
    expect(await seccompOfPage(app)).toBe('2');
    // Only Linux knows classes of windows.
    const found = spawnSync('xdotool', ['search', '--onlyvisible', '--class', '^counterpoint$']);
    expect(found.stdout.toString().trim()).not.toBe('');
  }
  await page.getByRole('region', { name: 'Sample maps' }).getByRole('button').first().click();
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeVisible();
});
