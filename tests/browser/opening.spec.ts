import { chromium } from '@playwright/test';
import { fork } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, testSwitches } from '../../build/chromium.mjs';
import { expect, test } from './support/app';
import { newFolder } from '../support/new-folder';

const MAIN = join(import.meta.dirname, '../../dist/browser-shell/main.cjs');

/** The files of a browser's profile in which a text stands, byte by byte. */
function filesWith(text: string, profile: string): string[] {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(profile, name);
    return statSync(path, { throwIfNoEntry: false })?.isFile() && textOf(path).includes(text);
  });
}

/** Empty for a file that the browser has just removed. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

test('the page that the launcher opens leads to the interface, and leaves no code behind', async () => {
  test.slow();
  const dataFolder = newFolder();
  const shell = fork(MAIN, ['--end-with-window', '--folder', newFolder()], {
    env: { ...process.env, COUNTERPOINT_DATA_DIR: dataFolder },
  });
  const ended = new Promise((resolve) => shell.once('exit', resolve));
  const told = await new Promise<{ page: string; profile: string }>((resolve) =>
    shell.once('message', (message) => resolve(message as { page: string; profile: string })),
  );
  const path = fileURLToPath(told.page);
  const code = /name="code" value="([\w-]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  expect(code).toHaveLength(43);
  const executablePath = findChromium();
  const browser = await chromium.launchPersistentContext(told.profile, {
    args: testSwitches(),
    ...(executablePath !== undefined && { executablePath }),
  });
  const page = await browser.newPage();
  await page.goto(told.page);
  await expect(page.getByRole('button', { name: /New map/ })).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/');
  await page.reload();
  await expect(page.getByRole('button', { name: /New map/ })).toBeVisible();
  expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
  // The control: it does keep a history, which it writes down some seconds later.
  await expect.poll(() => filesWith('127.0.0.1', told.profile), { timeout: 40_000 }).not.toEqual([]);
  await browser.close();
  shell.kill('SIGTERM');
  await ended;
  expect(filesWith(code, told.profile)).toEqual([]);
});
