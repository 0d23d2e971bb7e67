import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from './support/app';
import { violations } from './support/axe';

const THEMES = ['light', 'dark', 'contrast'] as const;
const DIRECTIONS = ['ltr', 'rtl'] as const;

/** Checks what is on the screen in all themes and both directions. */
async function checkScreen(page: Page, name: string): Promise<void> {
  for (const dir of DIRECTIONS)
    for (const theme of THEMES) {
      await page.evaluate(
        ([way, look]) =>
          Object.assign(document.documentElement, { dir: way }).setAttribute('data-theme', look),
        [dir, theme] as const,
      );
      expect.soft(await violations(page), `${name}, ${theme}, ${dir}`).toEqual([]);
    }
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
}

test('screens and panels keep WCAG 2.2 AA in all themes and directions', async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.open();
  await expect(page.getByRole('button', { name: /Endgame/ })).toBeVisible();
  await checkScreen(page, 'start screen');
  await app.openSample(/Endgame/);
  await checkScreen(page, 'map');
  await app.canvas.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+F');
  await expect(page.getByRole('toolbar', { name: 'Selected card' })).toBeVisible();
  await checkScreen(page, 'card');
  await page.keyboard.press('Control+2');
  await expect(page.getByRole('tree', { name: 'Outline' })).toBeVisible();
  await checkScreen(page, 'outline');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('tablist', { name: 'Panels' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Endgame/ })).toBeInViewport({ ratio: 0.9 });
  await checkScreen(page, 'at 400 %');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

const DIALOGS: readonly [name: string, keys: string][] = [
  ['Settings', 'Control+,'],
  ['Keyboard shortcuts', '?'],
  ['Legend', 'i'],
  ['User guide', 'F1'],
  ['Export', 'Control+Shift+E'],
  ['Command palette', 'Control+k'],
  ['Versions', 'Control+Alt+v'],
];

test('dialogs keep WCAG 2.2 AA in all themes and directions', async ({ app, page }) => {
  test.setTimeout(180_000);
  await app.open();
  await app.openSample(/Endgame/);
  for (const [name, keys] of DIALOGS) {
    await app.canvas.focus();
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkScreen(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(app.canvas).toBeFocused();
  }
});

test('menus and bars over the canvas keep WCAG 2.2 AA, and Escape leaves the keyboard on the canvas', async ({
  app,
  page,
}) => {
  test.setTimeout(180_000);
  await app.open();
  await app.openSample(/Endgame/);
  for (const keys of ['Control+Shift+F', 'Control+f', 'Control+h', 'v']) {
    await app.canvas.focus();
    await page.keyboard.press(keys);
    await expect(page.locator('.overlays__panel')).toBeVisible();
    await checkScreen(page, keys);
    await app.closeOverlay();
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ContextMenu');
  await expect(page.getByRole('menu')).toBeVisible();
  await checkScreen(page, 'context menu');
});

/** What of these is hit by a press 11 px beside the middle of each, which WCAG 2.5.8 asks for: `left`, `right`, `above`, `below`. */
async function hitBeside(target: Locator): Promise<string[]> {
  return target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const beside = { left: [x - 11, y], right: [x + 11, y], above: [x, y - 11], below: [x, y + 11] } as const;
    return Object.entries(beside)
      .filter(([, point]) => element.contains(document.elementFromPoint(...point)))
      .map(([side]) => side);
  });
}

test('what is pressed on cards and in the outline can be hit in 24 px, also from further away', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  await app.writeCard('The bridge can stay open');
  await app.typeCard('Tab', 'It has been inspected');
  await page.keyboard.press('Shift+y');
  await page.keyboard.press('Escape');
  const card = app.card('The bridge');
  await expect(card.locator('.card__verdict')).toBeVisible();
  await page.keyboard.press('f');
  for (const keys of ['Control+0', 'Control+-', 'Control+-', 'Control+-']) {
    await page.keyboard.press(keys);
    await app.standStill();
    await card.hover();
    for (const part of ['.card__handle >> nth=0', '.card__fold', '.card__verdict', '.card__resize'])
      await expect
        .poll(() => hitBeside(card.locator(part)), `${part} after ${keys}`)
        .toEqual(['left', 'right', 'above', 'below']);
  }
  const row = (await app.showOutline()).filter({ hasText: 'It has been inspected' });
  expect(await hitBeside(row.locator('[data-spot="sign"]'))).toHaveLength(4);
  const arrow = page.locator('.outline-item__arrow[data-spot]').first();
  expect(await hitBeside(arrow)).toHaveLength(4);
});

/** What a screen reader says of where it is on the canvas. */
async function said(app: App): Promise<string> {
  const id = await app.canvas.getAttribute('aria-activedescendant');
  return id === null ? '' : ((await app.page.locator(`[id="${id}"]`).textContent()) ?? '');
}

test('by what is said alone: a sample is walked to a claim without support, objected to and saved', async ({
  app,
  page,
}) => {
  await app.open();
  await page.getByRole('button', { name: /Endgame/ }).press('Enter');
  await expect(app.canvas).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said(app)).toMatch(/^\w+/);
  for (let step = 0; step < 12 && /Has/.test(await said(app)); step++) {
    const before = await said(app);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => said(app)).not.toBe(before);
  }
  const weak = await said(app);
  expect(weak).not.toContain('Has');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('textbox', { name: 'Text of the card' })).toBeFocused();
  await page.keyboard.type('Nobody has shown that');
  await page.keyboard.press('Enter');
  await expect(app.canvas).toBeFocused();
  await expect.poll(() => said(app)).toMatch(/^Counterargument: Nobody has shown that\. Opposes “/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => said(app)).toContain('Has 1 objection');
  await app.saveAs('weak.argmap');
});

test('by keyboard alone: ten cards, an undercut, a width, groups, and a picture', async ({ app, page }) => {
  await app.open();
  await page.keyboard.press('Control+Alt+n');
  await expect(app.canvas).toBeFocused();
  const write = async (keys: string, words: string): Promise<void> => {
    await page.keyboard.press(keys);
    await expect(app.editor).toBeFocused();
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await expect(app.canvas).toBeFocused();
  };
  await write('q', 'Shall we move?');
  await write('Tab', 'Yes');
  await write('Enter', 'No');
  await write('Tab', 'It is quiet here');
  await write('Enter', 'It is cheap here');
  await write('Shift+Tab', 'Rents rise');
  await write('u', 'Not in this street');
  await write('e', 'Rents of ten years');
  await write('a', 'We can pay');
  await write('g', 'What others did');
  const width = (): Promise<number> =>
    app.card('What others did').evaluate((card: HTMLElement) => card.offsetWidth);
  const usual = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBeGreaterThan(usual);
  await page.keyboard.press('Shift+0');
  await expect.poll(width).toBe(usual);
  await expect(page.getByLabel('Status')).toContainText('10 cards');
  await expect(page.getByLabel('Status')).toContainText('6 links');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('Moving');
  await page.keyboard.press('Enter');
  await expect(app.canvas).toBeFocused();
  await page.keyboard.press('Control+Shift+E');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
  await page.getByLabel('File name').fill('moving.svg');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Exported “moving\.svg”/)).toBeVisible();
  expect(readFileSync(join(app.shell.folder, 'moving.svg'), 'utf8')).toContain('Moving');
  await app.listens();
});
