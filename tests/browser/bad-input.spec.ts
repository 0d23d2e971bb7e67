import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../shared/samples/talks.argmap'), 'utf8');

/** Files that are no good, and what the message must say. */
const BAD_MAPS = [
  { name: 'notes.argmap', content: '{"shopping": ["bread"]}', says: /not a Counterpoint map/ },
  { name: 'cut.argmap', content: SAMPLE.slice(0, SAMPLE.length / 2), says: /cut off/ },
  {
    name: 'future.argmap',
    content: SAMPLE.replace('"version": 1', '"version": 7'),
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

test('a file of 300 MB is refused by its size', async ({ app }) => {
  const path = join(app.shell.folder, 'huge.argmap');
  writeFileSync(path, '{');
  truncateSync(path, 300 * 1024 * 1024);
  await app.open();
  await app.page.keyboard.press('Control+o');
  await app.chooseFile('huge.argmap');
  await expect(app.page.getByRole('status').getByText(/300 MB.*64 MB/)).toBeVisible();
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
