import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, expect, test } from './support/app';
import { readJournals } from './support/journals';
import { startShell } from './support/shell';

const onDisk = (app: App): string => readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8');

test('a map that has a file saves itself', async ({ app }) => {
  await app.open();
  await app.newMap();
  await app.saveAs('map.argmap');
  await app.writeCard('Nobody asked the islanders');
  await expect(app.page.getByText('unsaved edits')).toBeHidden();
  expect(onDisk(app)).toContain('Nobody asked the islanders');
});

test('what was not saved when the program was killed is offered at the next start', async ({
  app,
  browser,
}) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Never in any file');
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
    // Who presses Enter before reading the question throws nothing away.
    await found.getByRole('button', { name: /^Throw the unsaved edits/ }).click();
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
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
  await app.runCommand('Turn autosave');
  await app.writeCard('The first claim');
  await app.saveAs('map.argmap');
  writeFileSync(
    join(app.shell.folder, 'map.argmap'),
    onDisk(app).replace('The first claim', 'A claim of theirs'),
  );
  await expect(app.card('A claim of theirs')).toBeVisible();

  await app.writeCard('Mine and not saved');
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

  await app.writeCard('Also mine');
  writeFileSync(join(app.shell.folder, 'map.argmap'), theirs);
  await bar.getByRole('button', { name: 'Take theirs' }).click();
  await expect(app.card('Again of theirs!!')).toBeVisible();
  await expect(app.card('Also mine')).toBeHidden();
});

test('another version of the map beside it is asked about, and opens beside it', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.newMap();
  await app.writeCard('The first claim');
  await app.saveAs('map.argmap');
  const theirs = onDisk(app).replace('The first claim', 'What Anna made of it');
  const name = 'map (Anna’s conflicted copy 2026-02-03).argmap';
  writeFileSync(join(app.shell.folder, name), theirs);
  const bar = page.getByRole('status', { name: 'Another version of this map' });
  await expect(bar).toContainText(`Dropbox kept another version of this map: ${name}`);
  await expect(bar).toContainText('1 card changed');
  await bar.getByRole('button', { name: 'Open it' }).click();
  await expect(app.card('What Anna made of it')).toBeVisible();
  await expect(bar).toBeHidden();
  expect(onDisk(app)).toContain('The first claim');
});

test('a save that fails stays in sight, with the way to save elsewhere', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.newMap();
  await app.saveAs('map.argmap');
  await app.runCommand('Turn autosave');
  // No file can be put there, whoever tries: not even the system's administrator, as whom tests may run.
  rmSync(join(app.shell.folder, 'map.argmap'));
  mkdirSync(join(app.shell.folder, 'map.argmap'));
  await app.writeCard('Kept in the window');
  await page.getByRole('button', { name: 'Save it there again' }).click();
  const bar = page.getByRole('alert', { name: 'The map is not saved' });
  await expect(bar).toContainText('That is a folder, not a file.');
  await expect(bar).toContainText('All your edits are kept');
  await bar.getByRole('button', { name: 'Save as…' }).click();
  await page.getByLabel('File name').fill('elsewhere.argmap');
  await page.keyboard.press('Enter');
  await expect(bar).toBeHidden();
  expect(readFileSync(join(app.shell.folder, 'elsewhere.argmap'), 'utf8')).toContain('Kept in the window');
});
