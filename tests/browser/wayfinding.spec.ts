import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { randomMap } from '../support/random-map';
import { expect, test, type App } from './support/app';

async function openLarge(app: App, size: number): Promise<void> {
  writeFileSync(join(app.shell.folder, 'large.argmap'), serializeMap(randomMap(size)));
  await app.open();
  await app.openMap('large.argmap');
  await expect(app.page.getByText(/^[\d,]+ more cards beyond this view/)).toBeVisible();
  await app.arrange();
}

test('a map of 5,000 cards opens where it begins, is shown whole, found in, and walked to a card and back', async ({
  app,
  page,
}) => {
  await openLarge(app, 5000);
  const nodes = page.locator('.react-flow__node');
  await expect(nodes).toHaveCount(0);
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('several reports doubt');
  await expect(page.getByText(/\d+ found/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^1 of [\d,]+$/)).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByText(/^([\d,]+) of \1$/)).toBeVisible();
  await expect(page.locator('.card[data-selected="true"]')).toBeVisible();
  await expect(page.locator('.card[data-found="true"]').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'From the root to the selection' })).toBeVisible();
  await app.closeOverlay();
  const back = page.getByRole('button', { name: 'Back to where I was' });
  while (await back.isEnabled()) await back.click();
  await expect(nodes).not.toHaveCount(0); // where the map was opened
  const forward = page.getByRole('button', { name: 'Forward again' });
  while (await forward.isEnabled()) await forward.click();
  await expect(page.locator('.card[data-selected="true"]')).toBeVisible();
});

test('drawn cards are dragged and taken by a rubber band, however small they are', async ({ app, page }) => {
  await openLarge(app, 300);
  await expect(page.locator('.react-flow__node')).toHaveCount(0);
  const box = await app.canvas.boundingBox();
  if (!box) throw new Error('The canvas has no place.');
  await page.mouse.move(box.x + 30, box.y + box.height - 200);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 200, box.y + 60, { steps: 5 });
  await page.mouse.up();
  await expect(page.getByText(/\d+ cards/).first()).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: /Undo/ })).toBeEnabled();
});

test('a branch is folded and unfolded, and a filter and a focus stand back the rest', async ({
  app,
  page,
}) => {
  await openLarge(app, 30);
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('evidence');
  await expect(page.getByText(/\d+ found/)).toBeVisible();
  for (const hit of [1, 2]) {
    await page.keyboard.press('Enter');
    await expect(page.getByText(new RegExp(`^${hit} of \\d+$`))).toBeVisible();
  }
  await app.closeOverlay();
  await expect(page.locator('.card[data-selected="true"]')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('group', { name: 'Focus' })).toBeVisible();
  await page.keyboard.press(']');
  await expect(page.getByText(/2 links around/)).toBeVisible();
  await page.keyboard.press('Shift+O');
  await expect(page.getByRole('group', { name: 'Focus' })).toBeHidden();
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('checkbox', { name: /Evidence/ }).check();
  await expect(page.getByRole('group', { name: 'Filter' }).getByText(/of 30 cards/)).toBeVisible();
  await app.closeOverlay();
  await app.runCommand('Clear the filter');
  await app.runCommand('Fold to one level');
  await app.canvas.focus();
  await page.keyboard.press('Control+0');
  await expect(page.locator('.card__fold[data-folded="true"]').first()).toBeVisible();
  const folded = await page.locator('.card').count();
  expect(folded).toBeLessThan(30);
  await app.canvas.focus();
  await page.keyboard.press('Shift+Z');
  await expect(page.locator('.card__fold[data-folded="true"]')).toHaveCount(0);
});

test('a view is saved, left and come back to', async ({ app, page }) => {
  await openLarge(app, 30);
  await app.canvas.focus();
  await page.keyboard.press('Shift+V');
  const name = page.getByRole('textbox', { name: 'Name of the view' });
  await name.fill('The whole');
  await page.keyboard.press('Enter');
  await expect(name).toBeHidden();
  const zoom = page.getByTitle('Zoom to 100 %');
  const before = await zoom.textContent();
  await page.keyboard.press('Control+=');
  await page.keyboard.press('Control+=');
  await expect(zoom).not.toHaveText(before ?? '');
  await app.canvas.focus();
  await page.keyboard.press('v');
  await page.getByRole('button', { name: 'The whole', exact: true }).click();
  await expect(zoom).toHaveText(before ?? '');
});
