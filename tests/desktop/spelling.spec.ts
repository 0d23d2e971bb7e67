import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';

/** What Chromium says of the word under a right click, and what the menu offers for it. */
async function rightClick(app: ElectronApplication, page: Page): Promise<string> {
  const said = app.evaluate(
    ({ BrowserWindow }) =>
      new Promise<string>((resolve) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.webContents.once('context-menu', (_event, { misspelledWord }) => resolve(misspelledWord));
      }),
  );
  const field = page.getByRole('textbox', { name: 'Title' });
  await field.click({ button: 'right', position: { x: 20, y: 12 } });
  const word = await said;
  await page.keyboard.press('Escape');
  return word;
}

test('spelling is off until a person chooses a dictionary, and then words are looked up in it', async ({
  desktop,
}) => {
  const log = join(desktop.home, 'tmp/net.json');
  const { app, page, window } = await desktop.start(
    desktop.write('Documents/bridge.argmap', mapFile()),
    `--log-net-log=${log}`,
  );
  await window.isReady();
  await page.keyboard.press('Control+4');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await title.pressSequentially('Bearz the load');
  expect(await rightClick(app, page)).toBe('');
  await window.runCommand('Spelling');
  await page
    .getByRole('checkbox', { name: /English/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await title.fill('');
  await title.pressSequentially('Bearz the load');
  await expect.poll(() => rightClick(app, page)).toBe('Bearz');
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit());
  await ended;
  expect(readFileSync(log, 'utf8')).not.toMatch(/https?:\/\//);
});
