import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMap } from '../../shared/map/parse';
import { expect, test } from './support/app';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../shared/samples/talks.argmap'), 'utf8');

/** Files that are no good, and what the message must say. */
const BAD_MAPS = [
  { name: 'notes.argmap', content: '{"shopping": ["bread"]}', says: /not a Counterpoint map/ },
  {
    name: 'future.argmap',
    content: SAMPLE.replace(/"version": \d+/, '"version": 7'),
    says: /newer Counterpoint.*version 7/,
  },
  { name: 'empty.argmap', content: '', says: /empty/ },
];

const BAD_ARTICLES = [
  {
    name: 'noise.txt',
    content: Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32)),
    says: /not a text file/,
  },
  { name: 'blank.txt', content: Buffer.from('  \n\n '), says: /no text in it/ },
];

for (const { name, content, says } of BAD_MAPS) {
  test(`${name}: says what is wrong, and opens nothing`, async ({ app }) => {
    writeFileSync(join(app.shell.folder, name), content);
    await app.open();
    await app.page.keyboard.press('Control+o');
    await app.chooseFile(name);
    await expect(app.page.getByRole('status').getByText(says)).toBeVisible();
    await expect(app.page.getByRole('tab')).toHaveCount(0);
    expect(readFileSync(join(app.shell.folder, name), 'utf8')).toBe(content);
  });
}

test('of a damaged map, what can be read is opened for reading only, and saved under another name', async ({
  app,
}) => {
  const cut = SAMPLE.slice(0, SAMPLE.length * 0.8);
  writeFileSync(join(app.shell.folder, 'cut.argmap'), cut);
  await app.open();
  await app.page.keyboard.press('Control+o');
  await app.page.getByRole('dialog').getByRole('button', { name: 'cut.argmap' }).dblclick();
  const question = app.page.getByRole('dialog', { name: 'The file is damaged' });
  await expect(question.getByText(/cut off/)).toBeVisible();
  await question.getByRole('button', { name: 'Do not open' }).click();
  await expect(question).toBeHidden();
  await expect(app.page.getByRole('tab')).toHaveCount(0);

  await app.page.keyboard.press('Control+o');
  await app.page.getByRole('dialog').getByRole('button', { name: 'cut.argmap' }).dblclick();
  await question.getByRole('button', { name: /Open what can be read/ }).click();
  await app.isReady();
  const banner = app.page.getByRole('region', { name: 'Damaged file' });
  await banner.getByText('What is missing').click();
  await expect(
    banner
      .getByRole('listitem')
      .filter({ hasText: /lost|damaged/ })
      .first(),
  ).toBeVisible();
  await app.runCommand('Arrange the map');
  await expect(app.page.getByRole('status').getByText(/cannot be edited/)).toBeVisible();
  await expect(app.undoButton()).toHaveCount(0); // what is only read has nothing to take back

  await banner.getByRole('button', { name: 'Save as…' }).click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByLabel('File name').fill('cut.argmap');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByRole('button', { name: 'Replace' }).click();
  await expect(app.page.getByRole('alert').getByText(/kept as it is/)).toBeVisible();
  expect(readFileSync(join(app.shell.folder, 'cut.argmap'), 'utf8')).toBe(cut);

  await app.saveAs('mended.argmap');
  await expect(banner).toBeHidden();
  const mended = readFileSync(join(app.shell.folder, 'mended.argmap'), 'utf8');
  expect(parseMap(mended)).toMatchObject({ ok: true });
  expect(readFileSync(join(app.shell.folder, 'cut.argmap'), 'utf8')).toBe(cut);
});

test('a file of 300 MB is opened when a person says so, and then read as what it is', async ({ app }) => {
  const path = join(app.shell.folder, 'huge.argmap');
  writeFileSync(path, '{');
  truncateSync(path, 300 * 1024 * 1024);
  await app.open();
  await app.page.keyboard.press('Control+o');
  const files = app.page.getByRole('dialog');
  await files.getByRole('button', { name: 'huge.argmap' }).click();
  await files.getByRole('button', { name: 'Open', exact: true }).click();
  const question = app.page.getByRole('dialog', { name: 'The map is very large' });
  await expect(question).toContainText(/300 MB.*64 MB/);
  await question.getByRole('button', { name: 'Open it all the same' }).click();
  await expect(app.page.getByRole('status').getByText('“huge.argmap”')).toBeVisible({ timeout: 60_000 });
  await expect(app.canvas).toBeHidden();
});

for (const { name, content, says } of BAD_ARTICLES) {
  test(`${name}: says what is wrong, and adds nothing`, async ({ app }) => {
    writeFileSync(join(app.shell.folder, name), content);
    await app.open();
    await app.newMap();
    await app.importArticle(name);
    await expect(app.page.getByRole('status').getByText(says)).toBeVisible();
    await expect(app.page.getByRole('heading', { name: 'Start with an article' })).toBeVisible();
    await expect(app.undoButton()).toBeDisabled();
  });
}
