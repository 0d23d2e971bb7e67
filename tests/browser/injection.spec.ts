import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { hostileMap, textFields } from '../support/hostile-map';
import { INJECTION_PAYLOADS } from '../support/injection-payloads';
import { expect, test, type App } from './support/app';
import { watch } from './support/watch';

/** All payloads where figures are wanted (`npm run faults`), else every eighth: the fields and the screens are the same. */
const FIGURES = process.env['COUNTERPOINT_FIGURES'];
const PAYLOADS = FIGURES
  ? INJECTION_PAYLOADS
  : INJECTION_PAYLOADS.filter((_payload, index) => index % 8 === 0);

test('nothing in a map is ever more than text, in any field, on any screen', async ({ app, page }) => {
  test.setTimeout(FIGURES ? 600_000 : 90_000);
  expect(INJECTION_PAYLOADS.length).toBeGreaterThanOrEqual(500);
  const seen = await watch(page, app.shell.address);
  const names = [
    '<img src=x onerror=pwned()>.argmap',
    'a‮b<script>pwned()<‌script>.argmap',
    '\'"><svg onload=pwned()>.argmap',
  ];
  for (const name of names)
    writeFileSync(join(app.shell.folder, name), serializeMap(hostileMap(PAYLOADS, name.length)));
  await app.open();
  await app.openMap(names[0] ?? '');
  const screens: [string, () => Promise<void>][] = [
    ['canvas from far, article', () => app.runCommand('Fit the map in the window')],
    ['canvas from near', () => fromNear(app)],
    ['outline and the inspector of every card', () => walkOutline(app)],
    ['inspector of links, groups and many', () => inspectOthers(app)],
    ['reader: articles, details, highlights', () => walkReader(app)],
    ['palette', () => typeInPalette(app)],
    ['find, filter, views, focus', () => wayfinding(app)],
    ['draft', () => draft(app)],
    ['dialogs and messages', () => dialogs(app)],
    ['start screen', () => app.runCommand('Show the start screen')],
  ];
  for (const [name, show] of screens) {
    await test.step(name, show);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect({ name, ...seen }).toEqual({ name, ran: [], stopped: [], foreign: [] });
  }
  expect(await page.title()).toBe('Counterpoint');
  expect(
    await page
      .locator('.app img, .app iframe, .app object, .app embed, .app form[action], .app a[href]')
      .count(),
  ).toBe(0);
  if (FIGURES) {
    const figures = {
      payloads: PAYLOADS.length,
      fields: textFields().length,
      screens: screens.length,
      ...seen,
    };
    writeFileSync(FIGURES, JSON.stringify(figures));
  }
});

async function fromNear(app: App): Promise<void> {
  await app.page.getByRole('tab', { name: 'Outline' }).click();
  await app.page.getByRole('treeitem').nth(3).click();
  await app.runCommand('Fit the selection in the window');
  await expect(app.cards.first()).toBeVisible();
  for (const card of (await app.cards.all()).slice(0, 6))
    await card.hover({ force: true, timeout: 2000 }).catch(() => undefined);
}

/** Every card once: the inspector shows its fields, its links, its comments and its passages. */
async function walkOutline(app: App): Promise<void> {
  await app.page.getByRole('tab', { name: 'Outline' }).click();
  const rows = app.page.getByRole('treeitem');
  await rows.first().click();
  for (const section of await app.page
    .locator('.inspector details:not([open]) > summary, .inspector button[aria-expanded="false"]')
    .all())
    await section.click({ timeout: 1000 }).catch(() => undefined);
  for (let i = 0; i < PAYLOADS.length; i++) await app.page.keyboard.press('ArrowDown');
  await expect(rows.last()).toBeVisible();
}

async function inspectOthers(app: App): Promise<void> {
  const { page } = app;
  const links = page
    .getByRole('complementary')
    .or(page.locator('.inspector'))
    .locator('button')
    .filter({ hasText: /answers|supports|opposes/ });
  if ((await links.count()) > 0)
    await links
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  await app.runCommand('Go to the canvas');
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/\d+ cards/).first()).toBeVisible();
  await page.keyboard.press('Escape');
}

async function walkReader(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Show the articles');
  await app.runCommand('Show or hide the details of the article');
  for (let i = 0; i < 3; i++) await app.runCommand('Light the next highlight');
  const switcher = page
    .locator('button[aria-haspopup]')
    .filter({ has: page.locator('svg') })
    .first();
  for (let i = 0; i < 4; i++) {
    await switcher.click({ timeout: 2000 }).catch(() => undefined);
    const option = page
      .getByRole('listbox', { name: 'Articles of this map' })
      .getByRole('option')
      .nth(i * 5);
    if (await option.isVisible()) await option.click();
    else await page.keyboard.press('Escape');
  }
  await app.runCommand('Find in the article');
  await page.keyboard.type('pwned');
  await page.keyboard.press('Escape');
}

async function typeInPalette(app: App): Promise<void> {
  for (const words of ['script', 'pwned', 'img']) {
    await app.page.keyboard.press('Control+k');
    await app.page.getByRole('combobox', { name: 'Find a command' }).fill(words);
    await expect(app.page.locator('[role=option]').first()).toBeVisible();
    await app.page.keyboard.press('Escape');
  }
}

async function wayfinding(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Go to the canvas');
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('<script');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  for (const command of [
    'Focus on the selection',
    'Focus: one link further',
    'Leave the focus',
    'Go to the next saved view',
    'Saved views…',
    'Filter cards and links…',
  ]) {
    await app.runCommand(command);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.keyboard.press('Escape');
}

async function draft(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Draft the argument of this article');
  const list = page.getByRole('listbox', { name: 'Proposals' });
  await expect(list.or(page.getByRole('status').getByText(/./)).first()).toBeVisible();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowDown');
  await app.runCommand('Close the draft');
}

async function dialogs(app: App): Promise<void> {
  const { page } = app;
  await app.runCommand('Switch saving by itself'); // closing asks then
  await app.runCommand('Duplicate');
  await page.locator('.top-bar button').first().hover();
  await app.runCommand('Arrange the map as a tree');
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await app.runCommand('Close map');
  await page.getByRole('dialog').getByRole('button', { name: 'Do not save' }).click();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog').getByRole('button', { name: /onerror/ })).toBeVisible();
  await page.keyboard.press('Escape');
}
