import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/desktop';
import { mapFile } from './support/map-file';
import { inNativeWindows, takePath } from './support/native';

test('a folder that is chosen in the system’s dialog is read by a thread, searched, and a map of it opened', async ({
  desktop,
}) => {
  const folder = join(desktop.home, 'Documents/maps');
  mkdirSync(folder);
  desktop.write('Documents/maps/mill.argmap', mapFile('The mill stands still'));
  desktop.write('Documents/maps/weir.argmap', mapFile('The weir is broken'));
  const { page, window } = await desktop.start();
  await page.getByRole('button', { name: 'Library…' }).click();
  const library = page.getByRole('dialog', { name: 'Library' });
  await inNativeWindows(
    () => library.getByRole('button', { name: 'Choose a folder of maps' }).click(),
    () => takePath(folder),
  );
  await expect(library.getByRole('status').first()).toContainText('2 maps');
  await library.getByPlaceholder('Words in cards, titles and articles of all maps').fill('broken');
  await expect(library.getByRole('option', { name: /The weir is broken/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await window.isReady();
  await expect(page.getByRole('tab', { name: 'The weir is broken' })).toBeVisible();
});
