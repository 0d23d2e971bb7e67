import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';
import { inNativeWindows, press } from './support/native';

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

test('the native menus follow what is in front: a start screen, a map, a field, a question', async ({
  desktop,
}) => {
  const { app, page, window } = await desktop.start();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();

  await test.step('what can be done is what the menus let choose', async () => {
    await expect.poll(() => isEnabled(app, 'file.save')).toBe(false);
    expect(await isEnabled(app, 'file.new')).toBe(true);
    await choose(app, 'file.new');
    await window.isReady();
    await expect.poll(() => isEnabled(app, 'file.save')).toBe(true);
    expect(await isEnabled(app, 'edit.duplicate')).toBe(false);
  });

  await test.step('the user guide opens from the menu, with its pictures', async () => {
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

  await test.step('“Select all” selects the text in a field, and no cards', async () => {
    await page.keyboard.press('Control+4');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('The bridge');
    await choose(app, 'edit.selectAll');
    await expect(title).toBeFocused();
    await page.keyboard.type('The river');
    await expect(title).toHaveValue('The river');
  });

  await test.step('a menu waits until a question is answered', async () => {
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
});

test('the menus are opened by Alt with a letter, print, and have the maps that were opened last', async ({
  desktop,
}) => {
  const path = desktop.write('Documents/bridge & river.argmap', mapFile());
  const { app, page, window } = await desktop.start(path);
  await window.isReady();

  await test.step('Alt with a letter opens a menu and leaves the card that is selected alone', async () => {
    await window.writeCard('It bears the load');
    const card = window.cards;
    await expect(card).toHaveAttribute('data-kind', 'claim');
    press('alt+e', 'Escape');
    await card.click();
    await expect(card).toHaveAttribute('data-kind', 'claim');
    await page.keyboard.press('Shift+X');
    await expect(card).toHaveAttribute('data-kind', 'counterargument');
  });

  await test.step('printing goes up to the system’s dialog, and the window goes on behind it', async () => {
    await inNativeWindows(
      () => choose(app, 'file.print'),
      () => press('Escape'),
    );
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    await window.writeCard('It was tested in March');
  });

  await test.step('maps that were opened are in the menu, and are opened from there', async () => {
    const recent = (): Promise<string[]> =>
      app.evaluate(({ Menu }) => {
        const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
        const list = file?.submenu?.items.find(({ label }) => label === 'Open recent');
        return list?.submenu?.items.map(({ label }) => label) ?? [];
      });
    await expect.poll(recent).toEqual(['bridge && river.argmap – Documents']);
    await page.keyboard.press('Control+w');
    await expect(window.canvas).toBeHidden();
    await app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
      const list = file?.submenu?.items.find(({ label }) => label === 'Open recent');
      list?.submenu?.items[0]?.click();
    });
    await expect(window.canvas).toBeVisible();
  });
});
