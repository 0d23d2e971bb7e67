import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { App, expect, test } from './support/app';
import { readJournals } from './support/journals';
import { startShell } from './support/shell';

async function openMap(app: App): Promise<void> {
  await app.open();
  await app.newMap();
  await app.canvas.focus();
}

/** Shows what is typed in the places of the interface: how one gets there, and what is typed. */
const PLACES: readonly [place: string, words: string, go: (app: App) => Promise<void>][] = [
  ['a card', 'Words of a card', (app) => app.page.keyboard.press('c')],
  [
    'a row of the outline',
    'Words of a row',
    async ({ page }) => {
      await page.keyboard.press('Control+2');
      await page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem').first().press('F2');
    },
  ],
  [
    'a field of the inspector',
    'Words of a note',
    async ({ page }) => {
      await page.getByRole('heading', { name: 'Note' }).click();
      await page.getByLabel('Note', { exact: true }).focus();
    },
  ],
  [
    'a comment',
    'Words of a comment',
    async ({ page }) => {
      await page.getByRole('heading', { name: 'Comments' }).click();
      await page.getByLabel('New comment').focus();
    },
  ],
  ['a tag', 'Words of a tag', ({ page }) => page.getByLabel('Tags').focus()],
  [
    'the name of a view',
    'Words of a view',
    async ({ page, canvas }) => {
      await canvas.focus();
      await page.keyboard.press('Shift+V');
    },
  ],
  [
    'the note with which a finding is set aside',
    'Words of a dismissal',
    async (app) => {
      const { page } = app;
      // Two alike are a finding.
      await app.writeCard('Prices rise when wages do');
      await app.beginCard('Prices rise when wages do');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+9');
      const findings = page.getByRole('grid', { name: 'Findings' });
      await findings.getByRole('row').first().click();
      await findings.press('d');
    },
  ],
  [
    'how a critical question was answered',
    'Words of an answer',
    async (app) => {
      const { page } = app;
      await app.canvas.focus();
      await app.typeCard('Tab', 'Second');
      await page.keyboard.press('Control+2');
      await page
        .getByRole('tree', { name: 'Outline' })
        .getByRole('treeitem', { name: 'Second' })
        .press('Alt+Enter');
      await page.getByLabel('Scheme').fill('Argument from analogy');
      await page.getByRole('button', { name: 'Asked and answered' }).first().click();
    },
  ],
  [
    'an article that is pasted',
    'Words of an article',
    async (app) => {
      await app.runCommand('Paste an article');
      await app.page.getByPlaceholder('Paste the text here').focus();
    },
  ],
];

test('what is typed is written down before it is finished, wherever it is typed, and comes back after a crash', async ({
  app,
  browser,
}) => {
  test.setTimeout(120_000); // a place after the other, each until the host has it, and two programs
  const { page, shell } = app;
  await openMap(app);
  await app.writeCard('First');
  for (const [place, words, go] of PLACES)
    await test.step(place, async () => {
      await go(app);
      await expect(page.locator('textarea:focus, input:focus')).toHaveCount(1);
      await page.keyboard.type(words);
      await expect.poll(() => readJournals(shell.dataFolder)).toContain(words);
    });
  await shell.kill();

  const next = await startShell(shell.folder, [], shell.dataFolder);
  const other = new App(await browser.newPage(), next);
  try {
    await other.open();
    await other.page
      .getByRole('region', { name: 'Unsaved work was found' })
      .getByRole('button')
      .first()
      .click();
    await expect(other.card('Words of a')).toBeVisible();
    await other.saveAs('kept.argmap');
    const saved = readFileSync(join(shell.folder, 'kept.argmap'), 'utf8');
    for (const [, words] of PLACES.slice(1)) expect(saved).toContain(words);
  } finally {
    await other.page.close();
    await next.stop();
  }
});

test('a terminal that is closed, or a system that ends the program, has what is being typed saved first', async ({
  app,
}) => {
  await openMap(app);
  await app.saveAs('map.argmap');
  await app.beginCard('The last words');
  await app.shell.stop('SIGHUP');
  expect(readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8')).toContain('The last words');
  expect(readJournals(app.shell.dataFolder)).toBe('');
});

test('a map that was open in a tab that was closed, or when the program ended, comes back at the next start', async ({
  app,
  browser,
}) => {
  await openMap(app);
  await app.saveAs('map.argmap');
  await app.writeCard('Here again');
  await expect.poll(() => readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8')).toContain('Here again');
  await app.page.close();
  await app.shell.stop();
  for (const end of ['once', 'and again']) {
    const next = await startShell(app.shell.folder, [], app.shell.dataFolder);
    const other = new App(await browser.newPage(), next);
    await test.step(end, async () => {
      await other.page.goto(next.address);
      await expect(other.card('Here again')).toBeVisible();
    });
    await next.stop();
    await other.page.close();
  }
});

test('a page that is loaded anew has what was being typed, and asks first', async ({ app, page }) => {
  await openMap(app);
  await app.beginCard('Not finished');
  // What was typed in the last second may still be on its way to the host.
  await expect.poll(() => readJournals(app.shell.dataFolder)).toContain('Not finished');
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await expect(app.card('Not finished')).toBeVisible();
});

test('the keys of the whole window work while a card is typed, and saving saves what is typed', async ({
  app,
  page,
}) => {
  await openMap(app);
  await app.saveAs('map.argmap');
  await app.runCommand('Turn autosave on or off');
  await app.beginCard('Half a');
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8'), { message: 'saved' })
    .toContain('Half a');
  await expect(app.editor).toBeFocused();
  await page.keyboard.type(' card');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find a command' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.card('Half a card')).toBeVisible();
});

test('a card that a filter would hide is shown while it is typed', async ({ app, page }) => {
  await openMap(app);
  await app.typeCard('e', 'Some evidence');
  await app.writeCard('A claim');
  await page.keyboard.press('Control+Shift+f');
  await page.getByRole('checkbox', { name: 'Hide the rest' }).check();
  await page.getByRole('checkbox', { name: /Evidence/ }).check();
  await app.closeOverlay();
  await expect(app.card('A claim')).toBeHidden();
  const adds = [
    () => page.keyboard.press('c'),
    () => app.canvas.dblclick({ position: { x: 60, y: 110 } }),
    async () => {
      // The card that was typed at the edge has moved the view.
      await page.keyboard.press('f');
      await app.standStill();
      await app.card('Some evidence').click();
      await page.keyboard.press('Shift+Tab');
    },
  ];
  for (const [index, add] of adds.entries()) {
    await app.canvas.focus();
    await add();
    await expect(app.editor).toBeFocused();
    await page.keyboard.type(`e is for evidence ${index}`);
    await expect(app.editor).toHaveValue(`e is for evidence ${index}`);
    await page.keyboard.press('Enter');
    await expect(app.editor).toHaveCount(0);
  }
  await expect(app.cards).toHaveCount(1);
  await app.saveAs('map.argmap');
  const saved = readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8');
  for (const index of adds.keys()) expect(saved).toContain(`e is for evidence ${index}`);
});

test('a window that loses the keyboard for a while keeps what is typed, and its editor', async ({ app }) => {
  await openMap(app);
  await app.beginCard('');
  // As the system does it: the field is told, and is still the one that has the keyboard in the page.
  await app.editor.evaluate((field) => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  await expect(app.editor).toBeVisible();
  await app.typeWords('Back again');
});

test('the keys of an input method end neither the typing of a card, nor a search, nor the question for a file', async ({
  app,
  page,
}) => {
  await openMap(app);
  const composed = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
  await app.beginCard('Wort');
  await app.editor.evaluate((field, how) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { ...how, isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...how, keyCode: 229 }));
  }, composed);
  await expect(app.editor).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.editor).toHaveCount(0);
  await page.keyboard.press('Control+f');
  const search = page.getByRole('textbox', { name: 'Find on the canvas' });
  await search.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, isComposing: true }),
    ),
  );
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toHaveCount(0);
  await page.keyboard.press('Control+Shift+s');
  const name = page.getByLabel('File name');
  await name.fill('half');
  await name.evaluate((field, how) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { ...how, isComposing: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { ...how, keyCode: 229 }));
  }, composed);
  await expect(name).toBeVisible();
  expect(readdirSync(app.shell.folder)).toEqual([]);
});

test('a folded branch is cut, pasted and deleted whole', async ({ app, page }) => {
  await openMap(app);
  await app.writeCard('The root');
  await app.typeCard('Tab', 'A reason');
  await app.card('The root').click();
  await page.keyboard.press('z');
  await expect(app.card('A reason')).toBeHidden();
  await page.keyboard.press('Control+x');
  await expect(app.cards).toHaveCount(0);
  await page.keyboard.press('Control+v');
  await expect(app.card('The root')).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(app.card('A reason')).toBeVisible();
  await app.saveAs('map.argmap');
  const saved = JSON.parse(readFileSync(join(app.shell.folder, 'map.argmap'), 'utf8')) as Record<
    string,
    unknown[]
  >;
  expect([saved['nodes']?.length, saved['links']?.length]).toEqual([2, 1]);
  await app.card('The root').click();
  await page.keyboard.press('z');
  await expect(app.card('A reason')).toBeHidden();
  await page.keyboard.press('Delete');
  await expect(app.cards).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(app.card('The root')).toBeVisible();
  await page.keyboard.press('Shift+Z');
  await expect(app.card('A reason')).toBeVisible();
});
