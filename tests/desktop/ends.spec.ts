import type { Page } from '@playwright/test';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Desktop, type Run } from './support/desktop';
import { mapFile } from './support/map-file';
import { answerNative, inNativeWindows, isOnScreen, press } from './support/native';

/** Opens a map from a file and leaves a card of it in the middle of being typed. */
async function typing(desktop: Desktop, words: string): Promise<Run & { path: string }> {
  const path = desktop.write('Documents/bridge.argmap', mapFile());
  const run = await desktop.start(path);
  await run.window.isReady();
  await run.window.beginCard(words);
  return { ...run, path };
}

/** All that is written down for the case of a crash. */
function journals({ home }: Desktop): string {
  return readdirSync(home, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('journal') && name.endsWith('.log'))
    .map((name) => readFileSync(join(home, name), 'utf8'))
    .join('');
}

/** Has a page do something that has no end. */
function hang(page: Page): Promise<void> {
  return page.evaluate(() => {
    setTimeout(() => {
      for (;;) performance.now();
    });
  });
}

test('closing the window keeps what is being typed', async ({ desktop }) => {
  const { app, path } = await typing(desktop, 'It bears the load');
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  expect(readFileSync(path, 'utf8')).toContain('It bears the load');
});

test('quitting keeps what is being typed', async ({ desktop }) => {
  const { app, path } = await typing(desktop, 'It was tested in March');
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit());
  await ended;
  expect(readFileSync(path, 'utf8')).toContain('It was tested in March');
});

test('a process that is told to end saves what is being typed', async ({ desktop }) => {
  const { app, path } = await typing(desktop, 'The river rises');
  const ended = app.waitForEvent('close');
  app.process().kill('SIGTERM');
  await ended;
  expect(readFileSync(path, 'utf8')).toContain('The river rises');
});

test('a file that is named while the program ends is shown by a program that starts after it', async ({
  desktop,
}) => {
  test.skip(process.platform !== 'linux', 'only there windows of other programs can be looked for');
  const river = desktop.write('Documents/river.argmap', mapFile('The river'));
  const { app, path } = await typing(desktop, 'It was tested in March');
  const ended = once(app.process(), 'exit');
  await app.evaluate(({ app: program }, asked) => {
    program.quit();
    program.emit('second-instance', {}, ['', asked], '/');
  }, river);
  await ended;
  expect(readFileSync(path, 'utf8')).toContain('It was tested in March');
  await expect.poll(() => isOnScreen('river.argmap – Counterpoint'), { timeout: 30_000 }).toBe(true);
});

test('a page that hangs or crashes is told, and comes back with its maps', async ({ desktop }) => {
  const { app, page, window } = await typing(desktop, 'Steel tires');
  await page.keyboard.press('Enter');
  await expect(window.card('Steel tires')).toBeVisible();
  const pageProcess = (): Promise<number> =>
    app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId() ?? 0);
  // Chromium tells it after 15 s in which the page has taken no key.
  const tellThatItHangs = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.emit('unresponsive'));
  const words = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );

  await test.step('who waits goes on where the page goes on', async () => {
    const hanging = await pageProcess();
    process.kill(hanging, 'SIGSTOP');
    await inNativeWindows(tellThatItHangs, () => press('Escape')); // to wait
    process.kill(hanging, 'SIGCONT');
    await window.writeCard('Rust weakens');
    expect(await pageProcess()).toBe(hanging);
  });

  await test.step('who loads it anew has all that was edited', async () => {
    const hanging = await pageProcess();
    await hang(page);
    await inNativeWindows(tellThatItHangs, () => press('Return')); // to load it anew
    await expect.poll(pageProcess).not.toBe(hanging);
    await expect.poll(words).toMatch(/Steel tires[^]*Rust weakens|Rust weakens[^]*Steel tires/);
  });

  await test.step('so has who loads one anew that has crashed', async () => {
    const crashed = await pageProcess();
    await inNativeWindows(
      () => Promise.resolve(process.kill(crashed, 'SIGKILL')),
      () => press('Return'),
    );
    await expect.poll(pageProcess).not.toBe(crashed);
    await expect.poll(words).toMatch(/Steel tires[^]*Rust weakens|Rust weakens[^]*Steel tires/);
  });
});

test('a damaged map that is named at start asks in a window that one sees', async ({ desktop }) => {
  const path = desktop.write('Documents/torn.argmap', mapFile().slice(0, -40));
  const { page } = await desktop.start(path);
  await expect(page.getByText('The file is damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Do not open' }).click();
  await expect(page.getByText('The file is damaged')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
});

test('a page that hangs can be closed, and what was written is offered at the next start', async ({
  desktop,
}) => {
  const path = desktop.write('Documents/bridge.argmap', mapFile());
  const { app, page, window, gone } = await desktop.start(path);
  await window.isReady();
  await window.runCommand('Turn autosave on or off');
  await window.writeCard('It sways in the wind');
  await expect.poll(() => journals(desktop)).toContain('It sways in the wind');
  await hang(page);
  await answerNative(
    () =>
      void app
        .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
        .catch(() => undefined),
    ...['Tab', 'Return'], // not to wait, but to close anyway
  );
  await gone;

  const next = await desktop.start();
  const found = next.page.getByRole('region', { name: 'Unsaved work was found' });
  await found.getByRole('button').first().click();
  await expect(next.window.card('It sways in the wind')).toBeVisible();
});
