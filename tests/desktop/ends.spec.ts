import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Desktop, type Run } from './support/desktop';
import { mapFile } from './support/map-file';
import { answerNative } from './support/native';

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

test('a page that crashes comes back with its maps', async ({ desktop }) => {
  const { app, page } = await typing(desktop, 'Steel tires');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Steel tires').first()).toBeVisible();
  // The question is the system's own dialog: the first answer is to load anew.
  await app.evaluate(
    ({ dialog }) => (dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })),
  );
  await app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((resolve) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.once('did-finish-load', () => resolve());
        contents?.forcefullyCrashRenderer();
      }),
  );
  const words = (): Promise<unknown> =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
    );
  await expect.poll(words).toContain('Steel tires');
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
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;) performance.now();
    });
  });
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
