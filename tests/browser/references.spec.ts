import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from './support/app';
import { pasteOn } from './support/paste';

const BIB = `@article{doe2020, title = {Rivers fall}, author = {Doe, Jane}, year = 2020, journal = {Water}, volume = {3}, doi = {10.1000/abc}}
@book{roe2001, title = {Bridges of the valley}, author = {Roe, Rob}, year = 2001, publisher = {Arch}}`;
const NOTE =
  '# Annotations\n\n[“The bridge stands on four piers.”](zotero://open-pdf/library/items/ABCD1234?page=2) ([Doe, 2020, p. 2](zotero://select/library/items/EFGH5678)) Four?\n';

const status = (app: App): Locator => app.page.getByLabel('Status');
const toast = (app: App, words: string | RegExp): Locator => app.page.getByText(words);

test('references are pasted and imported, known again, edited and cited', async ({ app, page }) => {
  writeFileSync(join(app.shell.folder, 'refs.bib'), BIB);
  await app.open();
  await app.newMap();

  await test.step('a pasted entry becomes an article, a DOI the same one', async () => {
    await app.canvas.focus();
    await pasteOn(app, BIB.split('\n')[0] ?? '');
    await expect(toast(app, '1 article was added.')).toBeVisible();
    await expect(page.getByText('The map has no text of this article')).toBeVisible();
    await app.canvas.focus();
    await pasteOn(app, 'https://doi.org/10.1000/abc');
    await expect(toast(app, /^1 (?:is there already|that was there already)/)).toBeVisible();
  });

  await test.step('a file adds what is new', async () => {
    await app.importArticle('refs.bib');
    const dialog = page.getByRole('dialog', { name: /refs\.bib/ });
    await expect(dialog).toContainText('2 articles');
    await dialog.getByRole('button', { name: /^Add to/ }).click();
    await expect(toast(app, /1 article was added\./).last()).toBeVisible();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
  });

  await test.step('what a bibliography says is set in the details', async () => {
    await page.getByRole('button', { name: 'Details of the article' }).click();
    await page.getByText('For the bibliography').click();
    await page.getByLabel('Volume').fill('12');
    await expect(page.getByLabel('Volume')).toHaveValue('12');
  });

  await test.step('the report cites in the chosen style', async () => {
    await page.keyboard.press('Control+Shift+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('Plain text report').click();
    await dialog.getByLabel('Citations').selectOption({ label: 'Like APA' });
    await expect(dialog).toContainText('Roe, R. (2001). Bridges of the valley');
    await page.keyboard.press('Escape');
  });
});

test('a note of Zotero is anchored in the article that it quotes', async ({ app, page }) => {
  writeFileSync(
    join(app.shell.folder, 'bridge.txt'),
    'Bridge\n\nIt is old. The bridge stands on four piers. So it is.\n',
  );
  writeFileSync(join(app.shell.folder, 'note.md'), NOTE);
  await app.open();
  await app.newMap();
  await app.importArticle('bridge.txt');
  await expect(page.locator('.reader__text')).toContainText('four piers');
  await app.runCommand('Import a map of another tool');
  await app.chooseFile('note.md');
  const dialog = page.getByRole('dialog', { name: /note\.md/ });
  await expect(dialog).toContainText('kept as a quotation');
  await dialog.getByRole('button', { name: /^Add to/ }).click();
  await expect(toast(app, /1 quotation was found in its article\./)).toBeVisible();
  await expect(status(app)).toContainText('1 card');
  await expect(page.locator('.reader__text [data-passages]')).toContainText(
    'The bridge stands on four piers.',
  );
  await app.saveAs('quoted.argmap');
  expect(readFileSync(join(app.shell.folder, 'quoted.argmap'), 'utf8')).toContain('Four?');
});
