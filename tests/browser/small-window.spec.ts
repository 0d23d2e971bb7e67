import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { selectInReader } from '../support/select-text';
import { expect, test, type App } from './support/app';

const ARTICLE = `The old pier

The harbour should close its old pier. Because its piles have rotted, it may fall in a storm.

The town should build another one at once. A survey found in 2024 that 40 boats had been damaged there.
`;

/** The tab of the panel that is in front. */
function inFront(page: Page): Locator {
  return page.getByRole('tablist', { name: 'Panels' }).getByRole('tab', { selected: true });
}

/** A map of an article and one card that rests on it, in a window that has room for one panel. */
async function openSmall(app: App): Promise<void> {
  writeFileSync(join(app.shell.folder, 'pier.txt'), ARTICLE);
  await app.open();
  await app.newMap();
  await app.importArticle('pier.txt');
  await app.highlight('The harbour should close', 'claim');
  await app.page.setViewportSize({ width: 640, height: 700 });
  await app.runCommand('Go to the canvas');
  await expect(inFront(app.page)).toHaveText('Map');
}

test('in a small window the panel that a command asks for comes to the front, with the keyboard in it', async ({
  app,
  page,
}) => {
  await openSmall(app);
  for (const [keys, tab, scope] of [
    ['Control+1', 'Read', 'reader'],
    ['Control+3', 'Map', 'canvas'],
    ['Control+4', 'Details', 'inspector'],
    ['Control+i', 'Map', 'canvas'],
    ['Control+b', 'Read', 'reader'],
    ['Control+b', 'Map', 'canvas'],
    ['Control+2', 'Read', 'outline'],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(inFront(page)).toHaveText(tab);
    await expect(page.locator(`[data-scope="${scope}"]:focus, [data-scope="${scope}"] :focus`)).toBeVisible();
  }

  // From the outline to the card, from the card to its passage and its verdict.
  await expect(page.locator('[role="treeitem"]:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.canvas).toBeFocused();
  await expect(app.card('The harbour should close')).toBeInViewport({ ratio: 1 });
  await app.card('The harbour should close').locator('button.badge--source').click();
  await expect(inFront(page)).toHaveText('Read');
  await expect(page.getByText('The harbour should close').first()).toBeInViewport();
  await page.keyboard.press('Control+3');
  await expect(app.canvas).toBeFocused();
  await page.keyboard.press('y');
  await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('The harbour should close');

  await app.runCommand('Draft the argument of this article');
  await expect(inFront(page)).toHaveText('Draft');
  await expect(page.getByRole('listbox', { name: 'Proposals' })).toBeFocused();
});

test('a card that is added or edited where no canvas is shown is typed on the map', async ({ app, page }) => {
  await openSmall(app);
  await page.keyboard.press('Control+1');
  await app.runCommand('Add claim');
  await page.keyboard.type('Aced by nobody');
  await expect(app.editor).toHaveValue('Aced by nobody');
  await page.keyboard.press('Enter');
  await expect(app.card('Aced by nobody')).toBeInViewport({ ratio: 1 });

  await page.setViewportSize({ width: 1280, height: 700 });
  await app.runCommand('Show the matrix');
  await expect(app.canvas).toHaveCount(0);
  await app.runCommand('Add a supporting premise');
  await page.keyboard.type('Nice piles');
  await expect(app.editor).toHaveValue('Nice piles');
  await page.keyboard.press('Enter');
  await expect(app.card('Nice piles')).toBeInViewport({ ratio: 1 });
  await expect(app.cards).toHaveCount(3);
});

test('what can be made of the selected text is all in view in a very narrow window', async ({
  app,
  page,
}) => {
  await openSmall(app);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.keyboard.press('Control+1');
  await selectInReader(page, 'A survey found in 2024');
  const tools = page.getByRole('toolbar', { name: 'Make a card of the text' }).getByRole('button');
  await expect(tools).toHaveCount(9);
  for (const tool of await tools.all()) await expect(tool).toBeInViewport({ ratio: 1 });
});

test('beside a map in a window of middle width stands the panel that was asked for last', async ({
  app,
  page,
}) => {
  await openSmall(app);
  await page.setViewportSize({ width: 720, height: 500 });
  const reader = page.getByRole('region', { name: 'Text of The old pier' });
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await app.card('The harbour should close').click();
  await expect(reader).toBeVisible();
  await expect(inspector).toBeHidden();
  await app.runCommand('Show the findings');
  expect((await app.canvas.boundingBox())?.height).toBeGreaterThan(240);

  await page.getByRole('toolbar', { name: 'Selected card' }).getByRole('button', { name: 'Details' }).click();
  await expect(page.locator('[data-scope="inspector"]:focus, [data-scope="inspector"] :focus')).toBeVisible();
  await expect(inspector).toBeVisible();
  await expect(reader).toBeHidden();
  await page.getByRole('button', { name: /^Show or hide the left panel/ }).click();
  await expect(reader).toBeVisible();
  await expect(inspector).toBeHidden();
  expect((await app.canvas.boundingBox())?.width).toBeGreaterThan(360);

  await page.setViewportSize({ width: 1280, height: 500 });
  await expect(reader).toBeVisible();
  await expect(inspector).toBeVisible();

  // The verdict of a card goes below its words before it takes their room.
  await page.setViewportSize({ width: 720, height: 500 });
  await app.runCommand('Turn verdicts on or off');
  const row = (await app.showOutline()).filter({ hasText: 'The harbour should close' });
  await expect(row.locator('.verdict')).toBeVisible();
  expect((await row.locator('.outline-item__text').boundingBox())?.width).toBeGreaterThan(120);
});

test('the map that is open can be told from others by its tab, however many are open', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 720, height: 500 });
  await app.open();
  await app.newMap();
  for (let more = 0; more < 3; more++) await app.runCommand('New map');
  const tab = page.getByRole('tab', { name: /Not in a file yet/, selected: true });
  await expect(page.getByRole('tab', { name: /Not in a file yet/ })).toHaveCount(4);
  const name = tab.getByText('Untitled map');
  await expect(name).toBeInViewport({ ratio: 1 });
  expect((await name.boundingBox())?.width).toBeGreaterThan(60);
});

test('what an export offers is in view beside its formats, also where the dialog is small', async ({
  app,
  page,
}) => {
  await openSmall(app);
  for (const [width, height] of [
    [720, 500],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await app.runCommand('Export…');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('checkbox', { name: /^Only what the canvas shows/ })).toBeInViewport({
      ratio: 1,
    });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});
