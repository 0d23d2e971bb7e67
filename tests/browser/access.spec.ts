import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type App } from './support/app';

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
