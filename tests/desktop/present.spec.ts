import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';

test('a talk fills the screen, its notes stand in a window of their own whose keys go on with it, and both go together', async ({
  desktop,
}) => {
  const { app, page, window } = await desktop.start(
    desktop.write('Documents/bridge.argmap', mapFile('The bridge')),
  );
  await window.isReady();
  await window.writeCard('The bridge can stay open');
  await window.typeCard('Tab', 'It has been inspected');
  await window.card('The bridge can stay open').click();
  await window.canvas.focus();
  await page.keyboard.press('Shift+P');
  await expect(page.getByRole('list', { name: 'Steps' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('region', { name: 'Chosen step' }).getByLabel('Speaker notes').fill('Slowly now.');

  await page.keyboard.press('F5');
  const said = page.locator('[data-said]');
  await expect(said).toHaveText(/^Step 1 of 2/);
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  const canChoose = (id: string): Promise<boolean | undefined> =>
    app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.enabled, id);
  await expect.poll(() => canChoose('file.new')).toBe(false);

  const another = app.waitForEvent('window');
  await page.keyboard.press('w');
  const notes = await another;
  await expect(notes.getByText('Slowly now.')).toBeVisible();
  await expect(notes.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(said).toHaveText(/^Step 1 of 2/);
  await notes.keyboard.press('ArrowRight');
  await expect(said).toHaveText(/^Step 2 of 2/);
  const closed = notes.waitForEvent('close');
  // The key closes the window before it is let go, which cannot be done any more.
  await Promise.all([closed, notes.keyboard.press('Escape').catch(() => undefined)]);
  await expect(page.locator('.player')).toHaveCount(0);
  await expect(window.canvas).toBeVisible();
  await expect.poll(isFull).toBe(false);
  await expect.poll(() => canChoose('file.new')).toBe(true);
});
