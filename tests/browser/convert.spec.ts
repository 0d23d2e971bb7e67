import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test, THREAD_WITHIN, type App } from './support/app';

const ARGDOWN = `===
title: Wells
===

[Dig]: The village should dig a second well. #water
  + <Dry summers>: Three summers in a row the first one ran dry.
  - [Costly]: Digging costs what the school needs.
    - <Grant>: The county pays for wells. // said twice
`;

interface Dropped {
  readonly name: string;
  /** As text, or the bytes. */
  readonly content: string | readonly number[];
}

/** Drops files on the window, as from a file manager. */
async function drop(app: App, files: readonly Dropped[]): Promise<void> {
  const transfer = await app.page.evaluateHandle((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped)
      data.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
    return data;
  }, files);
  await app.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await app.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('a map of another tool is shown with its losses before it is opened, or added as one step', async ({
  app,
}) => {
  await app.open();
  await drop(app, [{ name: 'wells.argdown', content: ARGDOWN }]);
  const dialog = app.page.getByRole('dialog', { name: 'Import “wells.argdown”' });
  await expect(dialog).toContainText('Read as Argdown: 4 cards, 3 links');
  await expect(dialog).toContainText('said twice');
  await dialog.getByRole('button', { name: 'Open as a new map' }).click();
  await expect(app.cards).toHaveCount(4);
  await expect(app.page.getByRole('tab', { name: 'Wells' })).toBeVisible();

  await drop(app, [{ name: 'more.argdown', content: '[Rain]: It may rain again.\n' }]);
  await app.page.getByRole('button', { name: 'Add to “Wells”' }).click();
  await expect(app.card('It may rain again')).toBeVisible();
  await app.canvas.focus();
  await app.page.keyboard.press('Control+z');
  await expect(app.card('It may rain again')).toBeHidden();
  await expect(app.cards).toHaveCount(4);
});

test('a map that is packed in an archive is dropped, or chosen with the dialog', async ({ app }) => {
  const content = [
    {
      rootTopic: {
        title: 'Dig a second well',
        children: { attached: [{ title: 'The first one is dry' }] },
      },
    },
  ];
  const archive = zipSync({ 'content.json': strToU8(JSON.stringify(content)) });
  writeFileSync(join(app.shell.folder, 'wells.xmind'), archive);
  await app.open();
  const dialog = app.page.getByRole('dialog', { name: 'Import “wells.xmind”' });
  await drop(app, [{ name: 'wells.xmind', content: [...archive] }]);
  await expect(dialog).toContainText('Read as XMind: 2 cards, 1 link');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await app.runCommand('Import a map of another tool');
  await app.chooseFile('wells.xmind');
  await dialog.getByRole('button', { name: 'Open as a new map' }).click();
  await expect(app.card('The first one is dry')).toBeVisible();
});

test('what is no map of any tool says so, and changes nothing', async ({ app }) => {
  await app.open();
  await app.newMap();
  await drop(app, [{ name: 'broken.graphml', content: '<graphml><graph>' }]);
  await expect(app.page.getByText(/line 1/)).toBeVisible();
  await expect(app.cards).toHaveCount(0);
});

test('a file of another tool is chosen with the dialog, and marks with the text beside them', async ({
  app,
}) => {
  writeFileSync(join(app.shell.folder, 'dig.txt'), 'We should dig. The well is dry.');
  writeFileSync(join(app.shell.folder, 'dig.ann'), 'T1\tMajorClaim 0 14\tWe should dig.\n');
  await app.open();
  await app.runCommand('Import a map of another tool');
  await app.chooseFile('dig.ann');
  await app.page.getByRole('button', { name: 'Open as a new map' }).click();
  await expect(app.card('We should dig.')).toBeVisible();
  await expect(app.page.getByText('The well is dry.', { exact: false }).first()).toBeVisible();
});

test('a map goes out as chosen in the dialog, which shows it first', async ({ app }) => {
  await app.open();
  await app.openSample(/Talks of/);
  await app.page.keyboard.press('Control+Shift+E');
  const dialog = app.page.getByRole('dialog', { name: 'Export' });
  const picture = dialog.getByRole('img', { name: 'The map as it will be exported' });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(500);

  for (const [kind, ending, first] of [
    ['SVG drawing', '.svg', '<svg'],
    ['PNG picture', '.png', '\u0089PNG'],
    ['PDF report', '.report.pdf', '%PDF'],
    ['Argdown', '.argdown', '==='],
  ] as const) {
    await dialog.getByRole('radio', { name: kind }).check();
    await dialog.getByRole('button', { name: 'Export…' }).click();
    const files = app.page.getByRole('dialog', { name: 'Export' });
    await files.getByLabel('File name').fill(`out${ending}`);
    await files.getByRole('button', { name: 'Save' }).click();
    await expect(app.page.getByText(`Exported “out${ending}”.`)).toBeVisible({ timeout: THREAD_WITHIN });
    const bytes = readFileSync(join(app.shell.folder, `out${ending}`), 'latin1');
    expect(bytes.slice(0, 200)).toContain(first);
    await app.page.keyboard.press('Control+Shift+E');
  }
});

test('a filter and folds stay out of what is copied', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await drop(app, [{ name: 'wells.argdown', content: ARGDOWN }]);
  await app.page.getByRole('button', { name: 'Open as a new map' }).click();
  await expect(app.cards).toHaveCount(4);
  await app.runCommand('Copy as Markdown');
  await expect(app.page.getByText('Copied as Markdown')).toBeVisible();
  expect(await app.page.evaluate(() => navigator.clipboard.readText())).toContain('second well');
  await app.runCommand('Fold all');
  await app.runCommand('Copy as Argdown');
  await expect(app.page.getByText('Copied as Argdown')).toBeVisible();
  const folded = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(folded).toContain('second well');
  expect(folded).not.toContain('Three summers');
});
