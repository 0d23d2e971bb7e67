import type { ElectronApplication } from '@playwright/test';
import { expect, test, type Desktop, type Run } from './support/desktop';
import { mapFile } from './support/map-file';
import { press } from './support/native';

/** Starts the program and begins a map. */
async function newMap(desktop: Desktop): Promise<Run> {
  const run = await desktop.start();
  await expect(run.page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await run.window.listens();
  await run.page.keyboard.press('Control+n');
  await run.window.isReady();
  return run;
}

/** Chooses a line of the native menus, as a click would. */
function choose(app: ElectronApplication, id: string): Promise<void> {
  return app.evaluate(({ BrowserWindow, Menu }, name) => {
    const [window] = BrowserWindow.getAllWindows();
    Menu.getApplicationMenu()?.getMenuItemById(name)?.click({}, window, window?.webContents);
  }, id);
}

function isEnabled(app: ElectronApplication, id: string): Promise<boolean | undefined> {
  return app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.enabled, id);
}

test('Alt with a letter opens a menu and leaves the card that is selected alone', async ({ desktop }) => {
  const { page, window } = await desktop.start(desktop.write('Documents/bridge.argmap', mapFile()));
  await window.isReady();
  await window.writeCard('It bears the load');
  const card = window.cards;
  await expect(card).toHaveAttribute('data-kind', 'claim');
  press('alt+e', 'Escape');
  await card.click();
  await expect(card).toHaveAttribute('data-kind', 'claim');
  await page.keyboard.press('Shift+X');
  await expect(card).toHaveAttribute('data-kind', 'counterargument');
});

test('what can be done is what the menus let choose', async ({ desktop }) => {
  const { app, page } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await expect.poll(() => isEnabled(app, 'file.save')).toBe(false);
  expect(await isEnabled(app, 'file.new')).toBe(true);
  await choose(app, 'file.new');
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeVisible();
  await expect.poll(() => isEnabled(app, 'file.save')).toBe(true);
  expect(await isEnabled(app, 'edit.duplicate')).toBe(false);
});

test('a menu waits until a question is answered', async ({ desktop }) => {
  const { app, page, window } = await newMap(desktop);
  await window.writeCard('It bears the load');
  await page.keyboard.press('Control+w');
  const question = page.getByRole('dialog', { name: /^Save changes/ });
  await expect(question).toBeVisible();
  await expect.poll(() => isEnabled(app, 'file.new')).toBe(false);
  await choose(app, 'help.keys');
  await choose(app, 'file.new');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Do not save' }).click();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});

test('“Select all” of the menu selects the text in a field, and no cards', async ({ desktop }) => {
  const { app, page } = await newMap(desktop);
  await page.keyboard.press('Control+4');
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('The bridge');
  await choose(app, 'edit.selectAll');
  await expect(title).toBeFocused();
  await page.keyboard.type('The river');
  await expect(title).toHaveValue('The river');
});

test('maps that were opened are in the menu, and are opened from there', async ({ desktop }) => {
  const { app, page, window } = await desktop.start(
    desktop.write('Documents/bridge & river.argmap', mapFile()),
  );
  await window.isReady();
  const recent = (): Promise<string[]> =>
    app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
      const list = file?.submenu?.items.find(({ label }) => label === 'Open recent');
      return list?.submenu?.items.map(({ label }) => label) ?? [];
    });
  await expect.poll(recent).toEqual(['bridge && river.argmap – Documents']);
  await page.keyboard.press('Control+w');
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeHidden();
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    const list = file?.submenu?.items.find(({ label }) => label === 'Open recent');
    list?.submenu?.items[0]?.click();
  });
  await expect(page.getByRole('application', { name: 'Canvas' })).toBeVisible();
});

test('the user guide opens from the menu, with its pictures', async ({ desktop }) => {
  const { app, page } = await newMap(desktop);
  await choose(app, 'help.guide');
  const guide = page.getByRole('dialog', { name: 'User guide' });
  const picture = guide.getByRole('img').first();
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
});
