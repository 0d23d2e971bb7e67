import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from './support/app';

const ENGLISH = 'Ferries ran late 😀 all week. The harbour blames the tide. Sailors blame the harbour.';
const PERSIAN = 'کشتی‌ها دیر رسیدند. بندر می‌گوید گناه از جزر و مد است.';
const TEXT = `Late ferries\n\n${ENGLISH}\n\n${PERSIAN}\n\n${'A paragraph to scroll past. '.repeat(200)}\n\nThe end of it.\n`;

interface SavedPassages {
  sources: { text: string }[];
  passages: { start: number; end: number; exact: string }[];
}

async function readArticle(app: App): Promise<Locator> {
  writeFileSync(join(app.shell.folder, 'ferries.txt'), TEXT);
  await app.open();
  await app.newMap();
  await app.importArticle('ferries.txt');
  const reader = app.page.getByRole('region', { name: 'Text of Late ferries' });
  await expect(reader).toBeFocused();
  return reader;
}

/** The words of every highlight, from the saved file, each checked against its offsets. */
async function savedHighlights(app: App): Promise<string[]> {
  await app.saveAs('ferries.argmap');
  const file = readFileSync(join(app.shell.folder, 'ferries.argmap'), 'utf8');
  const { sources, passages } = JSON.parse(file) as SavedPassages;
  for (const { start, end, exact } of passages) expect(sources[0]?.text.slice(start, end)).toBe(exact);
  return passages.map((passage) => passage.exact).sort();
}

test('by keys alone: walk by sentences, make cards, stretch a passage, let it go', async ({ app }) => {
  const reader = await readArticle(app);
  const { keyboard } = app.page;
  for (const key of ['ArrowDown', 'ArrowDown', 'c', 'ArrowDown', 'Shift+ArrowDown', 'e']) {
    await keyboard.press(key);
  }
  await expect(app.card('Ferries ran late 😀 all week.')).toHaveCount(1);
  await expect(app.card('The harbour blames')).toHaveAttribute('data-kind', 'evidence');
  for (const key of ['ArrowDown', 'q', ']']) await keyboard.press(key);
  await keyboard.press('Escape');
  await expect(reader.locator('[data-grip]')).toHaveCount(0);
  expect(await savedHighlights(app)).toEqual(
    [
      'Ferries ran late 😀 all week.',
      'The harbour blames the tide. Sailors blame the harbour.',
      'کشتی‌ها دیر رسیدند. بندر',
    ].sort(),
  );
});

test('highlights that overlap all show, and clicks go through their cards', async ({ app }) => {
  const reader = await readArticle(app);
  await app.highlight('The harbour blames the tide.', 'claim');
  await app.highlight('blames the tide. Sailors', 'evidence');
  const both = reader.locator('mark[data-depth="2"]');
  await expect(both).toHaveText('blames the tide.');
  await app.page.keyboard.press('Escape');
  const selected = app.page.locator('.card[data-selected="true"]');
  await both.click();
  const first = await selected.getAttribute('data-kind');
  await both.click();
  await expect(selected).not.toHaveAttribute('data-kind', first ?? '');
  await expect(selected).toHaveCount(1);
});

test('a passage is stretched by its grips, right to left too, and a card leads back to it', async ({
  app,
}) => {
  const reader = await readArticle(app);
  for (let sentence = 1; sentence <= 5; sentence++) await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('c');
  await expect(reader.locator('mark')).toHaveText('کشتی‌ها دیر رسیدند.');
  const grip = await reader.locator('[data-grip="end"]').boundingBox();
  if (!grip) throw new Error('The active passage has no grip.');
  const y = grip.y + grip.height / 2;
  await app.page.mouse.move(grip.x + grip.width / 2, y);
  await app.page.mouse.down();
  await app.page.mouse.move(grip.x - 40, y, { steps: 4 });
  await app.page.mouse.up();
  await expect(reader.locator('mark')).not.toHaveText('کشتی‌ها دیر رسیدند.');
  const [stretched] = await savedHighlights(app);
  expect(stretched).toMatch(/^کشتی‌ها دیر رسیدند\. ./);

  await app.page.keyboard.press('Escape');
  await reader.press('End');
  await expect(reader.locator('mark')).not.toBeInViewport();
  await app.canvas.click({ position: { x: 20, y: 20 } });
  await app.card('کشتی').click();
  await expect(reader.locator('mark[data-active]')).toBeInViewport();
});

test('what is found in the text can become a card at once', async ({ app }) => {
  await readArticle(app);
  await app.page.keyboard.press('Control+f');
  await app.page.getByRole('textbox', { name: 'Find in the article' }).fill('HARBOUR');
  await expect(app.page.getByText('1 of 2')).toBeVisible();
  await app.page.keyboard.press('Enter');
  await expect(app.page.getByText('2 of 2')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('x');
  await expect(app.card('harbour')).toHaveAttribute('data-kind', 'counterargument');
  expect(await savedHighlights(app)).toEqual(['harbour']);
});
