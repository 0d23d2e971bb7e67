import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from './support/app';
import { selectInReader } from '../support/select-text';

const QUOTES = {
  kept: 'The council closed the fish market at Norre in January.',
  moved: 'Traders say that the new hall is too far from the quay.',
  changed: 'The ministry said that landings rose by 12 percent in March.',
  lost: 'A survey of forty households found nobody who had been asked.',
  twice: 'The costs were never published.',
};
const OLD = `The market at Norre

${QUOTES.kept} Rents in the hall were to fall. ${QUOTES.moved}

${QUOTES.changed} Buyers came from three countries. ${QUOTES.twice} Nobody was sacked.

${QUOTES.lost} The mayor did not reply to our questions.
`;
const NEW = `The market at Norre

An earlier version of this report was wrong about March.

${QUOTES.kept} Rents in the hall were to fall.

${QUOTES.changed.replace('rose by 12', 'did not rise by 2')} ${QUOTES.twice} Prices fell. ${QUOTES.twice} Buyers stayed away.

The mayor did not reply to our questions. ${QUOTES.moved}
`;

async function replaced(app: App): Promise<Locator> {
  writeFileSync(join(app.shell.folder, 'market.txt'), OLD);
  writeFileSync(join(app.shell.folder, 'market-2.txt'), NEW);
  await app.open();
  await app.newMap();
  await app.importArticle('market.txt');
  for (const quote of Object.values(QUOTES)) await app.highlight(quote, 'evidence');
  await app.runCommand('Replace the article');
  await app.chooseFile('market-2.txt');
  await app.hasRead();
  const reader = app.page.getByRole('region', { name: 'Text of The market at Norre' });
  await expect(reader).toContainText('An earlier version of this report');
  return reader;
}

interface Saved {
  passages: { exact: string; status?: string }[];
  sources: { versions?: unknown[] }[];
}

async function saved(app: App): Promise<Saved> {
  await app.saveAs('market.argmap');
  return JSON.parse(readFileSync(join(app.shell.folder, 'market.argmap'), 'utf8')) as Saved;
}

test('a newer text puts highlights in doubt, and each is settled by a key', async ({ app }) => {
  const reader = await replaced(app);
  const { page } = app;
  await expect(page.getByText('4 highlights of 5 need a look')).toBeVisible();
  await expect(reader.locator('mark[data-doubt]')).toHaveCount(3);
  const card = page.getByRole('region', { name: 'Highlight in doubt' });

  await reader.focus();
  await page.keyboard.press('F8');
  await expect(card).toContainText('Not the words that were marked');
  await expect(card.locator('del')).toHaveText(['rose ', '12 ']);
  await expect(card.locator('ins')).toHaveText(['did not rise ', '2 ']);
  await expect(card).toContainText('a number, a negation changed');
  await page.keyboard.press('Enter');

  await expect(card).toContainText('in several places');
  await page.keyboard.press('2');

  await expect(card).toContainText('The same words, elsewhere');
  await page.keyboard.press('Enter');

  await expect(card).toContainText('not in the article any more');
  await page.keyboard.press('Delete');
  await expect(card).toBeHidden();
  await expect(page.getByRole('group', { name: 'Highlights in doubt' })).toBeHidden();

  const { passages, sources } = await saved(app);
  expect(passages.map(({ exact }) => exact).sort()).toEqual(
    [
      QUOTES.kept,
      QUOTES.moved,
      QUOTES.changed.replace('rose by 12', 'did not rise by 2'),
      QUOTES.twice,
    ].sort(),
  );
  expect(passages.every(({ status }) => status === undefined)).toBe(true);
  expect(sources[0]?.versions).toHaveLength(1);
});

test('one undo brings the old text back, with every highlight where it was', async ({ app }) => {
  const reader = await replaced(app);
  await reader.focus();
  await app.page.keyboard.press('Control+z');
  await expect(reader).not.toContainText('An earlier version of this report');
  await expect(reader.locator('mark[data-doubt]')).toHaveCount(0);
  const { passages, sources } = await saved(app);
  expect(passages.map(({ exact }) => exact).sort()).toEqual(Object.values(QUOTES).sort());
  expect(sources[0]?.versions).toBeUndefined();
});

test('a lost highlight is put on words that a person selects; an earlier text is removed', async ({
  app,
}) => {
  const reader = await replaced(app);
  const { page } = app;
  await page.keyboard.press('Shift+F8');
  await expect(page.getByRole('region', { name: 'Highlight in doubt' })).toContainText('not in the article');
  await selectInReader(page, 'The mayor did not reply to our questions.');
  await page.keyboard.press('m');
  await expect(reader.locator('mark', { hasText: 'The mayor did not reply' })).toBeVisible();
  await app.runCommand('details of the article');
  await page.getByRole('button', { name: 'Remove this earlier text' }).click();
  const { passages, sources } = await saved(app);
  expect(passages.map(({ exact }) => exact)).toContain('The mayor did not reply to our questions.');
  expect(sources[0]?.versions).toBeUndefined();
});

test('a card says that its words were reworded until a person decides, and takes the new ones by a key', async ({
  app,
}) => {
  const reader = await replaced(app);
  const { page } = app;
  const card = app.card('rose by 12 percent');
  await reader.focus();
  await page.keyboard.press('F8');
  await expect(card.getByRole('button', { name: 'Reworded' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Highlight in doubt' })).toContainText(
    `The card says: ${QUOTES.changed}`,
  );
  await app.runCommand('outline');
  const row = page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem', {
    name: /landings rose by 12 percent.*reworded in the present text/,
  });
  await expect(row).toContainText('Reworded');

  await page.keyboard.press('Control+1');
  await card.getByRole('button', { name: 'Reworded' }).click();
  await reader.focus();
  await page.keyboard.press('w');
  await expect(app.card('rise by 2 percent')).toBeVisible();
  await expect(app.card('rise by 2 percent').getByRole('button', { name: 'Reworded' })).toBeHidden();

  await page.keyboard.press('Control+z');
  await expect(card.getByRole('button', { name: 'Reworded' })).toBeVisible();
});
