import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator } from '@playwright/test';
import { App, expect, test } from './support/app';
import { startShell } from './support/shell';

/** Long enough for some beats of a lock, ms. */
const SOON = { timeout: 20_000 };

const onDisk = (app: App): string => readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8');
const bar = (app: App): Locator => app.page.getByRole('alert', { name: 'Open elsewhere' });

/** Opens a new map, saved as `map.argmap`, with one card. */
async function holdMap(app: App): Promise<void> {
  await app.open();
  await app.newMap();
  await app.saveAs('map.argmap');
  await app.writeCard('The first claim');
  await expect.poll(() => onDisk(app)).toContain('The first claim');
}

/** A second program with a data folder of its own, which opens the same map. */
async function secondReader(app: App, browser: Browser): Promise<App> {
  const second = new App(await browser.newPage(), await startShell(app.shell.folder));
  await second.open();
  await second.openMap('map.argmap');
  await expect(bar(second)).toContainText('Another program on this computer has had this map open');
  return second;
}

async function takeOver(app: App, button: string): Promise<void> {
  await bar(app).getByRole('button', { name: button }).click();
  await app.page.getByRole('dialog').getByRole('button', { name: 'Edit here' }).click();
  // Until the other one has let it go it is for reading only.
  await expect(bar(app)).toBeHidden(SOON);
  await app.isReady();
}

/** Edits a map that has become free. The keyboard is on the canvas then, although the button that had it is gone. */
async function editFree(app: App, words: string): Promise<void> {
  await expect(bar(app)).toContainText('Now free', SOON);
  await bar(app).getByRole('button', { name: 'Edit here' }).click();
  await expect(bar(app)).toBeHidden(SOON);
  await app.typeCard('c', words);
  await expect.poll(() => onDisk(app)).toContain(words);
}

test('a second program reads along, takes over, and the first keeps what it had not saved', async ({
  app,
  browser,
}) => {
  test.setTimeout(120_000); // two programs, and the beats of their locks
  await holdMap(app);
  const second = await secondReader(app, browser);
  try {
    await test.step('an edit of the reader does nothing, and says why', async () => {
      for (const key of ['c', 'Control+a', 'Delete', 'Tab']) {
        await second.canvas.focus();
        await second.page.keyboard.press(key);
      }
      await expect(second.page.getByText('This map is open for editing elsewhere')).toHaveCount(1);
      await second.card('The first claim').dblclick();
      await expect(second.card('The first claim')).toBeVisible();
      await expect(second.cards.locator('textarea')).toHaveCount(0);
    });
    await test.step('what the first saves is shown', async () => {
      await app.writeCard('Saved by the first');
      await expect(second.card('Saved by the first')).toBeVisible(SOON);
      await expect(bar(second)).toBeVisible();
    });
    await test.step('the first is told that it was taken over, and keeps its edits', async () => {
      await app.runCommand('Turn autosave');
      await app.writeCard('Not saved by the first');
      await takeOver(second, 'Edit here instead…');
      await expect(bar(app)).toContainText('took this map over', SOON);
      await expect(bar(app)).toContainText('What you had not saved is kept in this window');
      await expect(app.card('Not saved by the first')).toBeVisible();
      await second.writeCard('Saved by the second');
      await expect.poll(() => onDisk(app)).toContain('Saved by the second');
      expect(onDisk(app)).not.toContain('Not saved by the first');
      await expect(app.page.getByText('This map has no article.')).toBeVisible();
      await expect(app.page.getByRole('textbox', { name: 'Tags' })).not.toBeEditable();
      await expect(app.page.getByTitle('Drag to what this is a premise of').first()).toBeHidden();
      await app.canvas.focus();
      await app.page.keyboard.press('Control+z');
      await expect(app.card('Not saved by the first')).toBeVisible();
    });
    await test.step('the first takes it back, and is asked before anything is overwritten', async () => {
      await takeOver(app, 'Take it back…');
      await expect(bar(second)).toContainText('took this map over', SOON);
      await expect(app.page.getByRole('alert', { name: 'The map’s file' })).toContainText('was changed');
      await expect(app.card('Not saved by the first')).toBeVisible();
      expect(onDisk(app)).toContain('Saved by the second');
    });
  } finally {
    await second.page.close();
    await second.shell.stop();
  }
});

test('when the first program is killed the second is offered the map, and edits it with one click', async ({
  app,
  browser,
}) => {
  await holdMap(app);
  const second = await secondReader(app, browser);
  try {
    await app.page.close();
    await app.shell.kill();
    await editFree(second, 'Saved by the second');
  } finally {
    await second.page.close();
    await second.shell.stop();
  }
});

test('a second tab of one program reads along, and is offered the map when the first is closed', async ({
  app,
  context,
}) => {
  await holdMap(app);
  // A tab opened by the first shares its session with it.
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    app.page.evaluate(() => void window.open(location.href)),
  ]);
  const second = new App(page, app.shell);
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await second.listens();
  await second.openMap('map.argmap');
  await expect(bar(second)).toContainText('Another window of this program');
  await app.writeCard('From the first tab');
  await expect(second.card('From the first tab')).toBeVisible(SOON);
  await app.page.close();
  await editFree(second, 'From the second tab');
});
