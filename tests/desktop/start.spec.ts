import { readFileSync } from 'node:fs';
import { expect, test } from './support/desktop';

test('the program starts in its sandbox and opens a sample map', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  expect(page.url()).toBe('app://bundle/index.html');
  expect(
    await page.evaluate(() => ['require', 'process', 'module'].filter((name) => name in window)),
  ).toEqual([]);
  if (process.platform === 'linux') {
    const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
    expect(/Seccomp:\s*(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]).toBe('2');
  }
  await page.getByRole('region', { name: 'Sample maps' }).getByRole('button').first().click();
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeVisible();
});
