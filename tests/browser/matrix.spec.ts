import { expect, test } from './support/app';

const CELLS = { consistent: 'consistent', very: 'very inconsistent' } as const;

test('a question is rated as a spreadsheet, and findings and dates of the same map are at hand', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  await app.openSample(/Khamenei under pressure/);
  const links = page.getByText(/^\d+ links$/);
  const before = (await links.textContent()) ?? '';

  // The matrix takes the keyboard as it comes.
  await page.keyboard.press('Alt+7');
  const grid = page.getByRole('grid', { name: 'Matrix' });
  await expect(grid).toBeFocused();
  const active = page.locator('[role="gridcell"][data-active="true"]');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(active).toHaveAccessibleName('empty');
  await page.keyboard.press('i');
  await page.keyboard.press('i');
  await expect(active).toHaveAccessibleName(CELLS.very);
  await expect(links).not.toHaveText(before);

  // A block is copied and pasted as text; what is no rating changes nothing.
  await page.keyboard.press('Shift+ArrowDown');
  const paste = (text: string): Promise<void> =>
    grid.evaluate((element, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('CC\nperhaps');
  await expect(page.getByText(/“perhaps” in row 2, column 1 is no rating/)).toBeVisible();
  await paste('C\nNA');
  await expect(active).toHaveAccessibleName(CELLS.consistent);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(links).toHaveText(before);

  // A row of its own, typed in its heading; leaving it empty leaves nothing.
  const rows = async (): Promise<number> => Number(await grid.getAttribute('aria-rowcount'));
  const count = await rows();
  await page.keyboard.press('e');
  await expect(page.getByRole('textbox', { name: 'Text of the card' })).toBeFocused();
  await page.keyboard.type('Envoys met in Muscat.');
  await page.keyboard.press('Enter');
  await expect(grid).toBeFocused();
  await expect(page.getByRole('rowheader', { name: /Envoys met/ })).toBeVisible();
  await expect.poll(rows).toBe(count + 1);
  await page.keyboard.press('Shift+H');
  await expect(page.getByRole('button', { name: 'Show 1 hidden' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toBe(count);

  // Findings: set aside with a note, and taken up again.
  await page.keyboard.press('Alt+9');
  const list = page.getByRole('grid', { name: 'Findings' });
  await expect(list).toBeFocused();
  const options = list.getByRole('row');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const found = await options.count();
  await page.keyboard.press('d');
  await expect(list.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('It is meant so.');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(found - 1);
  await page.getByRole('button', { name: 'Show 1 set aside' }).click();
  await expect(list.getByText('It is meant so.')).toBeVisible();
  await list.getByRole('button', { name: 'Take up again' }).click();
  await expect(list.getByText('It is meant so.')).toBeHidden();

  // The timeline is in step with the map, and shows it as it was known before.
  await page.keyboard.press('Alt+8');
  const timeline = page.getByRole('listbox', { name: 'Timeline' });
  await expect(timeline).toBeFocused();
  await page.keyboard.press('r');
  await expect(timeline).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const moment = timeline.getByRole('option', { selected: true });
  await expect(moment).toBeVisible();
  const words = (await moment.locator('p').first().textContent())?.trim() ?? '';
  // Nothing says when the sample's articles were published: on any date they count as known.
  await page.getByLabel('As known on').fill('1999-01-01');
  await expect(moment).toBeVisible();
  await page.getByRole('button', { name: 'As known now' }).click();
  await page.keyboard.press('Alt+6');
  await app.isReady();
  await expect(app.card(words.slice(0, 20)).first()).toBeVisible();
});
