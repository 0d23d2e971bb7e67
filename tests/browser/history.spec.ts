import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { randomMap } from '../support/random-map';
import { expect, test, type App } from './support/app';

const CARDS = 13;

async function openTree(app: App): Promise<void> {
  writeFileSync(join(app.shell.folder, 'tree.argmap'), serializeMap(randomMap(CARDS)));
  await app.open();
  await app.openMap('tree.argmap');
  await app.arrange();
}

async function save(app: App): Promise<void> {
  await app.page.keyboard.press('Control+s');
  await expect(app.page.getByText('Saved to tree.argmap').last()).toBeVisible();
  await expect(app.page.getByText('unsaved edits')).toHaveCount(0);
}

function onDisk(app: App): string {
  return readFileSync(join(app.shell.folder, 'tree.argmap'), 'utf8');
}

async function removeAllCards(app: App): Promise<void> {
  await app.canvas.focus();
  await app.page.keyboard.press('Control+a');
  await app.page.keyboard.press('Delete');
  await expect(app.cards).toHaveCount(0);
}

/** Opens the versions by their key; the keyboard is then in the list. */
async function openVersions(app: App): Promise<{ list: Locator; dialog: Locator }> {
  await app.page.keyboard.press('Control+Alt+v');
  const dialog = app.page.getByRole('dialog', { name: 'Versions' });
  const list = dialog.getByRole('listbox');
  await expect(list).toBeFocused();
  return { list, dialog };
}

test('a version is found, looked at and restored by keyboard, and undo takes that back', async ({
  app,
  page,
}) => {
  await openTree(app);
  await save(app);
  const whole = onDisk(app);
  await removeAllCards(app);
  await save(app);
  const empty = onDisk(app);

  const { list, dialog } = await openVersions(app);
  const versions = list.getByRole('option');
  await expect(versions.first()).toContainText(`${CARDS} cards removed`);
  await expect(versions.last()).toContainText('As it was opened');
  await expect(dialog.getByText('The map is like this now.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Restore this version' })).toBeDisabled();

  await page.keyboard.press('ArrowDown');
  await expect(versions.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(dialog.getByText(/^Since then: 13 cards removed/)).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'What changed' })).toContainText('reason gone');
  await expect(dialog.getByRole('region', { name: 'Outline of the map then' })).toContainText(/\w/);
  await dialog.getByRole('button', { name: 'Restore this version' }).press('Enter');

  await expect(dialog).toBeHidden();
  await save(app);
  expect(onDisk(app)).toBe(whole);
  await page.keyboard.press('Control+z');
  await expect(app.cards).toHaveCount(0);
  await save(app);
  expect(onDisk(app)).toBe(empty);
});

test('a version opens as a map of its own beside the one that it is of', async ({ app, page }) => {
  await openTree(app);
  await save(app);
  await removeAllCards(app);
  const { dialog } = await openVersions(app);
  await dialog.getByRole('button', { name: 'Open as a new map' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('tab', { name: /Random map/ })).toHaveCount(2);
  await app.runCommand('Show the outline');
  await expect(page.locator('.outline__count')).toHaveText(`${CARDS} cards`);
});

test('work that was never saved is found again after its map was closed', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await app.writeCard('A thought that had no file');
  await app.runCommand('Close map');
  await page.getByRole('button', { name: 'Do not save' }).click();
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();

  await app.runCommand('Versions of all maps');
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await dialog.getByRole('button', { name: /Untitled map/ }).press('Enter');
  await expect(dialog.getByRole('listbox').getByRole('option')).toContainText('Closed without saving');
  await dialog.getByRole('button', { name: 'Open this version' }).click();
  await expect(app.card('A thought that had no file')).toBeVisible();
});

test('a map without versions says so, and versions are deleted after a question', async ({ app, page }) => {
  await app.open();
  await app.newMap();
  await page.keyboard.press('Control+Alt+v');
  const dialog = page.getByRole('dialog', { name: 'Versions' });
  await expect(dialog.getByText(/^No versions are kept of this map yet/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await app.saveAs('tree.argmap');
  await openVersions(app);
  await expect(dialog.getByText(/^All versions take \d+ bytes, and at most$/)).toBeVisible();
  const space = dialog.getByRole('combobox', { name: 'Space for all versions' });
  await expect(space.locator('option:checked')).toHaveText('500 MB');
  await space.selectOption('2 GB');
  await expect(space.locator('option:checked')).toHaveText('2 GB');
  await dialog.getByRole('button', { name: 'Delete those of this map…' }).click();
  await dialog.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
  await expect(dialog.getByText(/^No versions are kept of this map yet/)).toBeVisible();
  await expect(dialog.getByText('All versions take 0 bytes, and at most')).toBeVisible();
});
