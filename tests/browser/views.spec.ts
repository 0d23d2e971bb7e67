import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { randomMap } from '../support/random-map';
import { centreOf } from '../support/app-window';
import { expect, test, type App } from './support/app';

const CARDS = 13; // a question, three answers, three premises for each

async function openTree(app: App): Promise<void> {
  writeFileSync(join(app.shell.folder, 'tree.argmap'), serializeMap(randomMap(CARDS)));
  await app.open();
  await app.openMap('tree.argmap');
  await app.arrange();
}

/** Where the canvas looks, as React Flow has it. */
function viewport(page: Page): Promise<string> {
  return page
    .locator('.react-flow__viewport')
    .evaluate((element) => (element as HTMLElement).style.transform);
}

/** Waits until the canvas stands still, and tells where. */
async function rested(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(async () => {
      const now = await viewport(page);
      const stands = now === before;
      before = now;
      return stands;
    })
    .toBe(true);
  return before;
}

test('views are saved by name, put in order, and gone to by keyboard', async ({ app, page }) => {
  await openTree(app);
  await app.canvas.focus();
  const whole = scaleOf(await rested(page));
  const name = page.getByRole('textbox', { name: 'Name of the view' });
  await page.keyboard.press('Shift+V');
  await expect(name).toBeFocused();
  await page.keyboard.type('The whole');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Saved views' })).toBeHidden();
  const rows = await app.showOutline();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Shift+F');
  await expect.poll(async () => scaleOf(await rested(page))).not.toBe(whole);
  const near = scaleOf(await rested(page));
  await page.keyboard.press('Shift+V');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toBeHidden();

  await page.keyboard.press('v');
  const names = page.locator('.views__go');
  await expect(names).toHaveText(['The whole', 'View 2']);
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names).toHaveText(['View 2', 'The whole']);
  await expect(names.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(names.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => scaleOf(await rested(page))).toBe(whole);
  await page.keyboard.press('Control+Alt+ArrowUp');
  await expect.poll(async () => scaleOf(await rested(page))).toBe(near);
  await expect(page.locator('.outline__count')).toHaveText(`${CARDS} cards`);
});

function scaleOf(transform: string): string | undefined {
  return /scale\(([\d.]+)\)/.exec(transform)?.[1];
}

test('back and forward go from place to place, by button, key and mouse', async ({ app, page }) => {
  await openTree(app);
  const back = page.getByRole('button', { name: 'Back to where I was' });
  const forward = page.getByRole('button', { name: 'Forward again' });
  while (await back.isEnabled()) await back.click();
  await app.canvas.focus();
  const start = await rested(page);
  const rows = await app.showOutline();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('o');
  await expect(page.getByRole('group', { name: 'Focus' })).toBeVisible();
  await expect.poll(() => viewport(page)).not.toBe(start);
  const focused = await rested(page);
  await expect(forward).toBeDisabled();

  await back.click();
  await expect.poll(() => viewport(page)).toBe(start);
  await expect(page.getByRole('group', { name: 'Focus' })).toBeHidden();
  await expect(back).toBeDisabled();
  await page.keyboard.press('Control+]');
  await expect.poll(() => viewport(page)).toBe(focused);
  await expect(page.getByRole('group', { name: 'Focus' })).toBeVisible();
  await page.keyboard.press('Control+[');
  await expect.poll(() => viewport(page)).toBe(start);

  // Playwright has no fourth button: the events are those that a mouse with one sends.
  const at = await centreOf(app.canvas);
  for (const type of ['mousedown', 'mouseup'])
    await page.locator('.react-flow__pane').dispatchEvent(type, { button: 4, clientX: at.x, clientY: at.y });
  await expect.poll(() => viewport(page)).toBe(focused);
});

test('a branch is closed in the outline by keyboard, which folds it on the canvas, and opened by undo', async ({
  app,
  page,
}) => {
  await openTree(app);
  await app.runCommand('Zoom to 100');
  const rows = await app.showOutline();
  const root = rows.first();
  const all = await rows.count();
  await page.keyboard.press('Home');
  await expect(root).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(rows).toHaveCount(1);
  await expect(root).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator('.card__fold[data-folded="true"]')).toHaveText(`+${CARDS - 1}`);
  await page.keyboard.press('ArrowRight');
  await expect(rows).toHaveCount(all);
  await page.keyboard.press('z');
  await expect(rows).toHaveCount(1);
  await app.undoButton().click();
  await expect(rows).toHaveCount(all);
  await expect(page.locator('.card__fold[data-folded="true"]')).toHaveCount(0);
});

test('going to a card that is folded away unfolds what hides it, and the outline follows', async ({
  app,
  page,
}) => {
  await openTree(app);
  const rows = await app.showOutline();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  const last = (await rows.last().locator('.outline-item__text').textContent()) ?? '';
  await app.runCommand('Fold all branches');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill(last);
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card[data-selected="true"]')).toBeVisible();
  await expect(rows.and(page.locator('[data-selected="row"]'))).toHaveText(last);
  await expect(rows.and(page.locator('[data-found="true"]')).first()).toBeVisible();
});

test('a filter that hides leaves only matches and the way to them in the outline', async ({ app, page }) => {
  await openTree(app);
  const rows = await app.showOutline();
  const all = await rows.count();
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('checkbox', { name: /Counterargument/ }).check();
  await expect(rows).toHaveCount(all);
  await expect(rows.first()).toHaveAttribute('data-faded', 'true');
  await page.getByRole('checkbox', { name: /Hide the rest/ }).check();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  await expect(rows.first()).toHaveAttribute('data-faded', 'true');
  await expect(rows.and(page.locator('[data-faded="false"]')).first()).toBeVisible();
});
