import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { ArgMap } from '../../shared/map/arg-map';
import { serializeMap } from '../../shared/map/serialize';
import { mergeMaps } from '../../shared/merge/merge-maps';
import { Editor } from '../support/edit-map';
import { expect, test, type App } from './support/app';
import { violations } from './support/axe';

const [QUIET, CHEAP, BUILD, UNUSED] = [
  'n-00000000000a',
  'n-00000000000b',
  'n-00000000000c',
  'n-00000000000d',
];

function begin(): ArgMap {
  const editor = new Editor();
  editor.do('map.set', { fields: { title: 'Trams' } });
  editor.do('node.add', { id: BUILD, kind: 'claim', text: 'Build trams.', at: { x: 0, y: 0 } });
  for (const [id, text, x] of [
    [QUIET, 'Trams are quiet.', -200],
    [CHEAP, 'Trams are cheap.', 200],
  ] as const)
    editor.do('node.add', {
      id,
      kind: 'evidence',
      text,
      at: { x, y: 220 },
      link: { as: 'premise', relation: 'supports', target: { node: BUILD } },
    });
  return editor.map;
}

function edited(map: ArgMap, edit: (editor: Editor) => void): ArgMap {
  const editor = new Editor();
  editor.map = map;
  edit(editor);
  return editor.map;
}

/** What somebody else has made of a map: other words, a card less, and an objection that lets the conclusion fall. */
function byAnn(map: ArgMap): ArgMap {
  return edited(map, (editor) => {
    editor.do('node.set', { id: QUIET, fields: { text: 'Trams are loud.' } });
    editor.do('remove', { ids: [CHEAP] });
    editor.do('node.add', {
      id: UNUSED,
      kind: 'counterargument',
      text: 'Nobody would use them.',
      at: { x: 600, y: 220 },
    });
    editor.do('link.add', {
      id: 'l-00000000000d',
      relation: 'opposes',
      premises: [UNUSED],
      target: { node: QUIET },
    });
  });
}

function write(app: App, name: string, map: ArgMap | string): void {
  writeFileSync(join(app.shell.folder, name), typeof map === 'string' ? map : serializeMap(map));
}

const onDisk = (app: App, name = 'trams.argmap'): string =>
  readFileSync(join(app.shell.folder, name), 'utf8');

/** Runs a command that asks for a file, and gives it this one: a dialog about it opens at once. */
async function withFile(app: App, command: string, fileName: string): Promise<void> {
  await app.runCommand(command);
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('button', { name: fileName }).click();
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.page.getByRole('dialog', { name: fileName })).toBeVisible();
}

/** What in a dialog scrolls to its sides as well, and the dialog itself where it scrolls at all: what it holds does that. */
function scrolledBySides(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((whole) => {
    const parts = [...whole.querySelectorAll('*')].filter(
      (part) => getComputedStyle(part).overflowX === 'auto' && part.scrollWidth > part.clientWidth,
    );
    if (whole.scrollHeight > whole.clientHeight || whole.scrollWidth > whole.clientWidth) parts.push(whole);
    return parts.map((part) => part.className);
  });
}

async function retype(app: App, before: string, words: string): Promise<void> {
  await app.card(before).dblclick();
  await expect(app.editor).toBeFocused();
  await app.page.keyboard.press('Control+a');
  await app.typeWords(words);
}

test('two people edit one map and one merges what the other sends; a third decides what git has left open', async ({
  app,
  page,
}) => {
  test.setTimeout(120_000); // the whole way of a merge, with the rules of WCAG held against its dialog
  const base = begin();
  write(app, 'trams.argmap', base);
  write(app, 'from Ann.argmap', byAnn(base));
  write(app, 'notes.argmap', 'These are no cards.');
  const dialog = page.getByRole('dialog');
  const left: Locator = dialog.getByRole('region', { name: 'To decide' });
  await app.open();
  await app.openMap('trams.argmap');
  await retype(app, 'Trams are quiet.', 'Trams are silent.');
  await retype(app, 'Trams are cheap.', 'Trams are cheap to run.');
  await expect.poll(() => onDisk(app)).toContain('cheap to run');
  const mine = onDisk(app);

  await test.step('what is no map is named, and nothing happens', async () => {
    await app.runCommand('Merge a version');
    await app.chooseFile('notes.argmap');
    await expect(page.getByText('“notes.argmap” was not opened.')).toBeVisible();
  });

  await test.step('the merge is looked at, decided by keyboard and cancelled: nothing has changed', async () => {
    await withFile(app, 'Merge a version', 'from Ann.argmap');
    await expect(left.locator('.conflict')).toHaveCount(2);
    await expect(dialog.getByRole('list', { name: 'What holds otherwise' })).toContainText('Trams are');
    for (const look of ['This map', 'from Ann.argmap', 'Merged']) {
      await dialog.getByRole('button', { name: look, exact: true }).click();
      await expect(dialog.getByRole('application', { name: `The map: ${look}` })).toBeVisible();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrolledBySides(dialog)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const theme of ['dark', 'contrast', 'light']) {
      await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
      expect.soft(await violations(page), theme).toEqual([]);
    }
    await left.getByRole('button', { name: 'Theirs for all' }).press('Enter');
    await expect(dialog.getByText('Nothing is left to decide.').first()).toBeVisible();
    await dialog.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(left.locator('.conflict')).toHaveCount(2);
    await left.getByRole('button', { name: 'Both' }).press('Enter');
    await expect(left.locator('.conflict')).toHaveCount(1);
    // As often as it is pressed: the browser itself would close the dialog the second time.
    const question = dialog.getByRole('alert');
    await page.keyboard.press('Escape');
    await expect(question).toContainText('What you have decided here is not kept.');
    await dialog.getByRole('button', { name: 'Go on' }).press('Enter');
    await expect(question).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(question).toContainText('What you have decided here is not kept.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    expect(onDisk(app)).toBe(mine);
  });

  await test.step('it is decided and merged: one step, which undo takes back', async () => {
    await withFile(app, 'Merge a version', 'from Ann.argmap');
    await left.getByRole('button', { name: 'Edit…' }).click();
    await left.getByRole('textbox', { name: 'Text' }).fill('Trams are neither loud nor silent.');
    await page.keyboard.press('Control+Enter');
    await expect(left.locator('.conflict')).toHaveCount(1);
    // The keyboard goes on to what is left.
    await expect(left.getByRole('button', { name: 'Mine: keep it' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(app.card('Nobody would use them.')).toBeVisible();
    await expect(app.card('Trams are neither loud nor silent.')).toBeVisible();
    await expect.poll(() => onDisk(app)).toContain('Nobody would use them.');
    expect(onDisk(app)).toContain('cheap to run');
    await app.canvas.focus();
    await page.keyboard.press('Control+z');
    await expect(app.card('Trams are silent.')).toBeVisible();
    await expect.poll(() => onDisk(app)).toBe(mine);
  });

  await test.step('what others write to the file meanwhile is merged with what is not saved', async () => {
    await app.runCommand('Turn autosave');
    await retype(app, 'Build trams.', 'Build trams now.');
    write(
      app,
      'trams.argmap',
      edited(base, (editor) => editor.do('node.set', { id: CHEAP, fields: { note: 'Says Bob.' } })),
    );
    const bar = page.getByRole('alert', { name: 'The map’s file' });
    await bar.getByRole('button', { name: 'Merge theirs into mine…' }).click();
    await expect(dialog.getByText(/^Both come from the version of/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(bar).toBeHidden();
    await page.keyboard.press('Control+s');
    await expect.poll(() => onDisk(app)).toContain('Build trams now.');
    expect(onDisk(app)).toContain('Says Bob.');
  });

  await test.step('a merge that git has left open is decided', async () => {
    const theirs = byAnn(base);
    const ours = edited(base, (editor) =>
      editor.do('node.set', { id: QUIET, fields: { text: 'Trams hum.' } }),
    );
    const merged = mergeMaps({ base, ours, theirs });
    if (!merged.ok) throw new Error(merged.error.message);
    write(app, 'git.argmap', merged.value.map);
    await app.openMap('git.argmap');
    const bar = page.getByRole('status', { name: 'A merge' });
    await expect(bar).toContainText('1 thing of a merge is not decided.');
    await bar.getByRole('button', { name: 'Decide…' }).click();
    await left.getByRole('button', { name: 'Ours', exact: true }).press('Enter');
    await dialog.getByRole('button', { name: 'Keep these decisions' }).press('Enter');
    await expect(bar).toBeHidden();
    await expect(app.card('Trams hum.')).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect.poll(() => onDisk(app, 'git.argmap')).not.toContain('"ours"');
  });

  await test.step('two versions are compared on the canvas', async () => {
    await withFile(app, 'Compare with a version', 'from Ann.argmap');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrolledBySides(dialog)).toEqual([]);
    // What the change comes to is read in lines, not letter below letter.
    expect((await dialog.locator('.compare__head p').boundingBox())?.width).toBeGreaterThan(150);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(dialog.getByRole('list', { name: 'What changed' })).toContainText('Trams');
    await dialog.getByRole('button', { name: 'Side by side' }).click();
    await expect(dialog.getByRole('application')).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
});
