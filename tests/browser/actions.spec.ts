import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { selectInReader } from '../support/select-text';
import { buildMap } from '../../shared/map/build-map';
import { serializeMap } from '../../shared/map/serialize';
import { expect, test } from './support/app';

/** Counts what a person does: a chord, a click, a drag, or a run of typing is one action. */
class Actions {
  count = 0;
  constructor(private readonly page: Page) {}
  async press(keys: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(keys);
  }
  async type(words: string): Promise<void> {
    this.count++;
    await this.page.keyboard.type(words);
  }
  async act(action: () => Promise<unknown>): Promise<void> {
    this.count++;
    await action();
  }
}

const NUMBERS = Array.from({ length: 26 }, (_, index) => index);

test('26 highlights become cards with 52 actions', async ({ app, page }) => {
  test.setTimeout(120_000);
  const sentences = NUMBERS.map((number) => `Sentence number ${number} says something of its own.`);
  writeFileSync(join(app.shell.folder, 'article.txt'), sentences.join('\n\n'));
  await app.open();
  await app.newMap();
  await app.importArticle('article.txt');
  await expect(page.locator('.reader__text')).toContainText('number 25');
  const actions = new Actions(page);
  for (const [index, sentence] of sentences.entries()) {
    await actions.act(() => selectInReader(page, sentence));
    await actions.press('c');
    await expect(page.getByLabel('Status')).toContainText(`${index + 1} card`);
  }
  expect(actions.count).toBeLessThanOrEqual(52);
});

test('20 links are made with 44 actions', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.canvas.focus();
  const actions = new Actions(page);
  const begins = async (keys: string): Promise<void> => {
    await actions.press(keys);
    await expect(app.editor).toBeFocused();
    await expect(app.editor).toHaveValue('');
  };
  await begins('c');
  await actions.type('Root');
  await begins('Tab');
  await actions.type('1');
  // Tab ends the text and begins the next premise: writing the card and linking it are one.
  for (let number = 2; number <= 20; number++) {
    await begins('Control+Enter');
    await actions.type(String(number));
  }
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Status')).toContainText('20 links');
  expect(actions.count).toBeLessThanOrEqual(44);
});

test('a group with a name and a colour takes 4 actions', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('One');
  await app.canvas.focus();
  const actions = new Actions(page);
  await actions.press('Control+g');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await actions.type('Costs');
  await actions.press('Enter');
  const color = page
    .getByRole('toolbar', { name: 'Selected group' })
    .getByRole('button', { name: 'Make the group red' });
  await actions.act(() => color.click());
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Costs');
  expect(actions.count).toBeLessThanOrEqual(4);
});

test('an outline becomes a map with 2 actions, a picture is exported with 2', async ({ app, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.newMap();
  const lines = Array.from({ length: 200 }, (_, index) => `${'\t'.repeat(index % 5)}Line ${index}`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
  const actions = new Actions(page);
  await actions.act(() => app.canvas.click({ position: { x: 30, y: 60 } }));
  await actions.press('Control+v');
  await expect(page.getByLabel('Status')).toContainText('200 cards');
  expect(actions.count).toBeLessThanOrEqual(2);

  const picture = new Actions(page);
  await picture.act(() => page.getByRole('button', { name: 'Export', exact: true }).click());
  await picture.act(() => page.getByRole('button', { name: 'Copy', exact: true }).click());
  await expect(page.getByText('Copied as SVG drawing.')).toBeVisible();
  expect(picture.count).toBeLessThanOrEqual(2);
});

test('the bar of a selected card lies over no other card', async ({ app, page }) => {
  const head = { id: 'm-000000000001', title: 'Stacked', created: '2026-01-01T00:00:00Z' };
  const map = buildMap(head, {
    nodes: [
      { id: 'n-000000000001', kind: 'claim', text: 'Rents fell' },
      { id: 'n-000000000002', kind: 'claim', text: 'Flats were built' },
    ],
    places: [
      { node: 'n-000000000001', x: 0, y: 0 },
      { node: 'n-000000000002', x: 0, y: 100 },
    ],
  });
  writeFileSync(join(app.shell.folder, 'stacked.argmap'), serializeMap(map));
  await app.open();
  await app.openMap('stacked.argmap');
  await app.card('Flats were built').click();
  const bar = await page.getByRole('toolbar', { name: 'Selected card' }).boundingBox();
  const above = await app.card('Rents fell').boundingBox();
  const below = await app.card('Flats were built').boundingBox();
  if (!bar || !above || !below) throw new Error('Not shown.');
  expect(above.y + above.height).toBeLessThan(below.y);
  expect(bar.y).toBeGreaterThan(below.y + below.height);
});
