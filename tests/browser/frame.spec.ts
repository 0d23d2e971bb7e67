import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { centreOf } from '../support/app-window';
import { randomMap } from '../support/random-map';
import { expect, test } from './support/app';
import { pasteOn } from './support/paste';

test('the menu of a card, by mouse and by its key, does what it says', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Rents fell');
  await app.card('Rents fell').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'Card' });
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Change kind to evidence' }).click();
  await expect(app.card('Rents fell')).toHaveAttribute('data-kind', 'evidence');
  await app.canvas.focus();
  await page.keyboard.press('ContextMenu');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(app.canvas).toBeFocused();
  await page.keyboard.press('ContextMenu');
  await expect(menu).toBeFocused();
  await page.keyboard.type('Dup');
  await page.keyboard.press('Enter');
  await expect(app.card('Rents fell')).toHaveCount(2);
});

test('the menu of the canvas makes a card where it was opened', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  const box = await app.canvas.boundingBox();
  const at = { x: (box?.x ?? 0) + 260, y: (box?.y ?? 0) + 140 };
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Add question' }).click();
  await app.typeWords('What now?');
  await app.standStill();
  const middle = await centreOf(app.card('What now?'));
  expect(Math.abs(middle.x - at.x)).toBeLessThan(60);
  expect(Math.abs(middle.y - at.y)).toBeLessThan(60);
});

test('the bar at a selected card adds a support, an objection and an undercut', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('It pays');
  const bar = page.getByRole('toolbar', { name: 'Selected card' });
  await bar.getByRole('button', { name: /Add an objection/ }).click();
  await app.typeWords('It costs');
  await expect(app.card('It costs')).toHaveAttribute('data-kind', 'counterargument');
  await bar.getByRole('button', { name: /Undercut/ }).click();
  await app.typeWords('Not any more');
  await expect(page.getByLabel('Status')).toContainText('3 cards');
  await expect(page.getByLabel('Status')).toContainText('2 links');
});

test('two reasons are joined in one link by a key', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Conclusion');
  for (const words of ['First', 'Second']) {
    await app.card('Conclusion').click();
    await app.typeCard('Tab', words);
  }
  await expect(page.getByLabel('Status')).toContainText('2 links');
  await app.card('First').click();
  await app.card('Second').click({ modifiers: ['Shift'] });
  await expect(page.locator('.card[data-selected="true"]')).toHaveCount(2);
  await app.canvas.focus();
  await page.keyboard.press('j');
  await expect(page.getByLabel('Status')).toContainText('1 link');
});

test('a group gets its name where it stands, and goes with its last card', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Only one');
  await app.canvas.focus();
  await page.keyboard.press('Control+g');
  const name = page.getByRole('textbox', { name: 'Name of the group' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Costs');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar', { name: 'Selected group' })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(name).toHaveValue('Costs');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(name).toBeHidden();
  await app.card('Only one').click();
  await page.keyboard.press('Delete');
  await expect(app.cards).toHaveCount(0);
  await app.runCommand('Select all cards');
  await expect(page.getByRole('toolbar', { name: 'Selected group' })).toBeHidden();
});

test('the inspector comes with a selection, and stays away once it was hidden', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toBeHidden();
  await app.writeCard('A card');
  await expect(inspector).toBeVisible();
  await page.keyboard.press('Control+i');
  await expect(inspector).toBeHidden();
  await page.keyboard.press('Escape');
  await app.card('A card').click();
  await expect(inspector).toBeHidden();
  await page.keyboard.press('Control+i');
  await expect(inspector).toBeVisible();
});

test('tabs and toolbars are one stop of the keyboard each, and arrows go from one to the other', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  const panel = page.getByRole('tablist', { name: 'Left panel' });
  const tab = (name: string) => panel.getByRole('tab', { name });
  await tab('Articles').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab('Outline')).toBeFocused();
  await expect(panel.locator('[tabindex="0"]')).toHaveText('Outline');
  await page.keyboard.press('Enter');
  await expect(tab('Outline')).toHaveAttribute('aria-selected', 'true');
  await tab('Steps').focus();
  await page.keyboard.press('Home');
  await expect(tab('Articles')).toBeFocused();
  await app.canvas.focus();
  await expect(panel.locator('[tabindex="0"]')).toHaveText('Outline');

  const bar = page.getByRole('toolbar', { name: 'Commands' });
  await bar.getByRole('button', { name: 'Open map' }).focus();
  await page.keyboard.press('End');
  await expect(bar.getByRole('button').last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('button', { name: 'Open map' })).toBeFocused();
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.keyboard.press('ArrowLeft');
  await expect(bar.getByRole('button', { name: 'Save' })).toBeFocused();
  await expect(bar.locator('[tabindex="0"]')).toHaveCount(1);
});

test('a tab says where its map is saved', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await expect(page.getByRole('tab', { name: /Not in a file yet/ })).toBeVisible();
  await app.saveAs('where.argmap');
  await expect(page.getByRole('tab', { name: /where\.argmap in / })).toBeVisible();
});

test('a pasted outline becomes a tree, and a long text asks what it is', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.canvas.focus();
  await pasteOn(app, 'Should we go?\n\tYes\n\t\tPro: It is warm\n\t\tCon: It is far\n\tNo');
  await expect(page.getByLabel('Status')).toContainText('5 cards');
  await expect(page.getByLabel('Status')).toContainText('4 links');
  await app.canvas.focus();
  await pasteOn(app, `${'A sentence that goes on. '.repeat(50)}\n\n${'Another one. '.repeat(50)}`);
  const dialog = page.getByRole('dialog', { name: 'An article, or cards?' });
  await dialog.getByRole('button', { name: 'Make 2 cards' }).click();
  await expect(page.getByLabel('Status')).toContainText('7 cards');
  await app.canvas.focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Status')).toContainText('5 cards');
});

test('cards that a command has copied are pasted as cards', async ({ app, page }) => {
  await page.context().grantPermissions(['clipboard-write']);
  await app.open();
  await app.newMap();
  await app.writeCard('Copied by name');
  await app.runCommand('Copy cards');
  await app.canvas.focus();
  await pasteOn(app, 'Copied by name');
  await expect(app.card('Copied by name')).toHaveCount(2);
});

test('a text pasted on the start screen, and a template, start a map', async ({ app, page }) => {
  await app.open();
  await page.locator('main').focus();
  await pasteOn(app, 'Heading of it all\n\nA first paragraph that says something.');
  await expect(app.canvas).toBeVisible();
  await expect(page.locator('.reader__text')).toContainText('A first paragraph');
  await page.getByRole('button', { name: 'Start screen' }).click();
  await page.getByRole('button', { name: /^Decision/ }).click();
  await expect(page.getByRole('tab', { name: /^Decision/ })).toBeVisible();
  await expect(page.getByLabel('Status')).toContainText('12 cards');
});

test('words are replaced in all cards, and found again as what they are now', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('It doesn’t pay');
  await app.writeCard('Nobody pays');
  await app.canvas.focus();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill("doesn't");
  await expect(page.getByText('1 found')).toBeVisible();
  await page.getByRole('textbox', { name: 'Replace by' }).fill('does');
  await page.getByRole('button', { name: 'Replace all' }).click();
  await expect(app.card('It does pay')).toBeVisible();
  await expect(page.locator('.map-find').getByText('Not found')).toBeVisible();
});

test('rows of the outline are selected from one to another', async ({ app, page }) => {
  writeFileSync(join(app.shell.folder, 'tree.argmap'), serializeMap(randomMap(13)));
  await app.open();
  await app.openMap('tree.argmap');
  const rows = await app.showOutline();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  for (const row of [1, 2]) {
    await page.keyboard.press('Shift+ArrowDown');
    await expect(rows.nth(row)).toBeFocused();
  }
  await expect(page.getByRole('tree', { name: 'Outline' }).locator('[data-selected="row"]')).toHaveCount(3);
});

test('a card that is folded takes along what it hides', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('Above');
  await app.typeCard('Tab', 'Below');
  await app.standStill();
  const offset = async (): Promise<number> =>
    (await centreOf(app.card('Below'))).x - (await centreOf(app.card('Above'))).x;
  const before = await offset();
  await app.card('Above').click();
  await page.keyboard.press('z');
  await expect(app.card('Below')).toHaveCount(0);
  await app.standStill();
  const from = await centreOf(app.card('Above'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 20, { steps: 5 });
  await page.mouse.up();
  await app.canvas.focus();
  await page.keyboard.press('z');
  await expect(app.card('Below')).toBeVisible();
  await app.standStill();
  expect(Math.abs((await offset()) - before)).toBeLessThan(2);
});

test('settings are found by a word, and keys are changed with what they collide with told', async ({
  app,
  page,
}) => {
  await app.open();
  await app.newMap();
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('searchbox').fill('theme');
  await expect(dialog.getByLabel('Your name')).toBeHidden();
  await dialog.getByLabel('Theme', { exact: true }).selectOption('contrast');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  // What a page cannot do as well as its browser is not offered.
  await dialog.getByRole('searchbox').fill('text size');
  await expect(dialog.getByLabel('Text size')).toHaveText('Use the zoom in the browser’s menu.');
  for (const [words, found] of [
    ['dark', 'Theme'],
    ['Deutsch', 'Language'],
    ['persian', 'Language'],
  ] as const) {
    await dialog.getByRole('searchbox').fill(words);
    await expect(dialog.getByLabel(found, { exact: true })).toBeVisible();
  }
  await dialog.getByRole('searchbox').fill('legend');
  await dialog.getByRole('button', { name: /^Keys of “Legend/ }).click();
  await page.keyboard.press('Control+s');
  await expect(dialog.getByRole('alert')).toContainText('Save');
  await dialog.getByRole('button', { name: /^Keys of “Legend/ }).click();
  await page.keyboard.press('b');
  await expect(dialog.getByRole('alert')).toBeHidden();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await app.canvas.focus();
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog', { name: 'Legend' })).toBeVisible();
});

test('what ends a dialog is in view in a low window, too', async ({ app, page }) => {
  await page.setViewportSize({ width: 700, height: 420 });
  await app.open();
  await app.openSample(/Khamenei/);
  for (const title of ['Export', 'Settings', 'Share a copy']) {
    await app.runCommand(`${title}…`);
    const dialog = page.getByRole('dialog', { name: title });
    await expect(dialog).toBeVisible();
    for (const button of await dialog.locator('.modal__actions button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
});

test('a question whether to save takes Enter for yes, and gives the keyboard back', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('It bears the load');
  await app.runCommand('Close map');
  const question = page.getByRole('dialog', { name: /^Save changes/ });
  await expect(question.getByRole('button', { name: 'Save', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(app.canvas).toBeFocused();
});
