import { expect, test } from './support/app';

test('keys for the whole window work while a card is being typed, and undo belongs to its words', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  const field = app.editor;
  await app.beginCard('It bears');
  await page.keyboard.press('Control+z');
  await expect(field).toBeFocused();
  await field.fill('It bears the load');
  await page.keyboard.press('Control+s');
  await expect(page.getByLabel('File name')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.card('It bears the load')).toBeVisible();
});

test('dragging with Ctrl copies a card, and Shift with a letter changes its kind', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('It bears the load');
  await app.standStill();
  const box = await app.card('It bears the load').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 60, (box?.y ?? 0) + 30];
  await page.keyboard.down('Control');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 160, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(app.card('It bears the load')).toHaveCount(2);
  await page.keyboard.press('Shift+E');
  await expect(page.locator('.card[data-kind="evidence"]')).toHaveCount(1);
});
