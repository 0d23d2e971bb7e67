import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, expect, test } from './support/app';
import { startShell } from './support/shell';

async function write(app: App, words: string): Promise<void> {
  await app.canvas.focus();
  await app.page.keyboard.press('c');
  await app.page.keyboard.type(words);
  await app.page.keyboard.press('Enter');
  await expect(app.card(words)).toBeVisible();
}

/** Everything that a data folder's journals hold. */
function readJournals(dataFolder: string): string {
  const folder = join(dataFolder, 'journal');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

const onDisk = (app: App): string => readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8');

test('a map that has a file saves itself', async ({ app }) => {
  await app.open();
  await app.newMap();
  await app.saveAs('map.argmap');
  await write(app, 'Nobody asked the islanders');
  await expect(app.page.getByText('unsaved edits')).toBeHidden();
  expect(onDisk(app)).toContain('Nobody asked the islanders');
});

test('what was not saved when the program was killed is offered at the next start', async ({
  app,
  browser,
}) => {
  await app.open();
  await app.newMap();
  await write(app, 'Never in any file');
  await expect
    .poll(() => readJournals(app.shell.dataFolder), { message: 'the edit is in the journal' })
    .toContain('Never in any file');
  await app.shell.kill();

  const shell = await startShell(app.shell.folder, [], app.shell.dataFolder);
  const page = await browser.newPage();
  try {
    const next = new App(page, shell);
    await next.open();
    const found = page.getByRole('region', { name: 'Unsaved work was found' });
    await expect(found).toContainText('It never had a file');
    await found
      .getByRole('button', { name: /Untitled map/ })
      .first()
      .click();
    await expect(next.card('Never in any file')).toBeVisible();
  } finally {
    await page.close();
    await shell.stop();
  }
});

test('a change by another program is shown at once, and never goes over unsaved edits', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.newMap();
  await app.runCommand('Switch saving by itself');
  await write(app, 'The first claim');
  await app.saveAs('map.argmap');
  writeFileSync(
    join(app.shell.folder, 'map.argmap'),
    onDisk(app).replace('The first claim', 'A claim of theirs'),
  );
  await expect(app.card('A claim of theirs')).toBeVisible();

  await write(app, 'Mine and not saved');
  const theirs = onDisk(app).replace('A claim of theirs', 'Again of theirs!!');
  writeFileSync(join(app.shell.folder, 'map.argmap'), theirs);
  const bar = page.getByRole('alert', { name: 'The map’s file' });
  await expect(bar).toContainText('was changed by another program');
  await expect(app.card('Mine and not saved')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(bar).toBeVisible();
  expect(onDisk(app)).toBe(theirs);
  await bar.getByRole('button', { name: 'Keep mine' }).click();
  await expect(bar).toBeHidden();
  expect(onDisk(app)).toContain('Mine and not saved');

  await write(app, 'Also mine');
  writeFileSync(join(app.shell.folder, 'map.argmap'), theirs);
  await bar.getByRole('button', { name: 'Take theirs' }).click();
  await expect(app.card('Again of theirs!!')).toBeVisible();
  await expect(app.card('Also mine')).toBeHidden();
});
