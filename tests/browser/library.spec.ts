import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { smallMap } from '../support/small-map';
import { App, expect, test } from './support/app';
import { violations } from './support/axe';

/** The lines of a map of a harbour, and of one of a bridge. */
const HARBOUR = `
  claim a: The pier is safe
  evidence b: The bolts were replaced in March
  b supports a`;
const BRIDGE = `
  claim a: The bridge must be closed
  evidence b: The bolts were replaced in May`;

function write(app: App, path: string, id: string, title: string, lines: string): void {
  const map = smallMap(lines);
  const file = join(app.shell.folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, serializeMap({ ...map, head: { ...map.head, id, title } }));
}

function writeBoth(app: App): void {
  write(app, 'harbour.argmap', 'm-000000000001', 'The harbour', HARBOUR);
  write(app, 'rivers/bridge.argmap', 'm-000000000002', 'The bridge', BRIDGE);
}

const library = (app: App): Locator => app.page.getByRole('dialog', { name: 'Library', exact: true });
const words = (app: App): Locator => app.page.getByRole('combobox', { name: /^Words in cards/ });
const option = (app: App, name: string | RegExp): Locator => library(app).getByRole('option', { name });

/** Opens the library by its keys, and chooses the folder of the test where none is known yet. */
async function openLibrary(app: App): Promise<void> {
  await app.page.keyboard.press('Control+Shift+o');
  await expect(library(app)).toBeVisible();
}

async function chooseFolder(app: App): Promise<void> {
  await library(app).getByRole('button', { name: 'Choose a folder of maps' }).press('Enter');
  const chosen = app.page.getByRole('button', { name: 'Choose this folder' });
  await expect(chosen).toBeEnabled();
  await chosen.press('Enter');
  await expect(library(app).getByRole('status').first()).toContainText('2 maps, 4 cards');
}

test('all maps of a folder are listed, searched and opened at a card, by keyboard alone', async ({ app }) => {
  writeBoth(app);
  await app.open();
  await openLibrary(app);
  await chooseFolder(app);
  await words(app).focus();
  await expect(option(app, /The harbour/)).toBeVisible();
  await expect(option(app, /The bridge.*rivers\/bridge.argmap/)).toBeVisible();
  expect(await violations(app.page)).toEqual([]);

  await app.page.keyboard.type('bolts repl');
  await expect(library(app).getByText('2 places in 2 maps')).toBeVisible();
  await expect(library(app).locator('mark')).toHaveText(['bolts', 'replaced', 'bolts', 'replaced']);
  expect(await violations(app.page)).toEqual([]);
  await app.page.keyboard.type(' may');
  await expect(library(app).getByText('1 place in 1 map')).toBeVisible();
  await expect(option(app, /in May/)).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('ArrowUp');
  await expect(option(app, /The bridge/)).toHaveAttribute('aria-selected', 'true');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await app.isReady();
  await expect(app.card('in May')).toHaveAttribute('data-selected', 'true');
  await expect(app.card('in May')).toBeInViewport();

  // It is known from now on, and follows what happens in the folder.
  await openLibrary(app);
  await expect(library(app).getByRole('status').first()).toContainText('2 maps');
  write(app, 'new.argmap', 'm-000000000003', 'A new one', 'claim a: Ferries are slow');
  await app.page.keyboard.type('ferries');
  await expect(option(app, /Ferries are slow/)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(library(app)).toBeHidden();
});

test('files that cannot be read are named, and a folder is forgotten without its maps', async ({ app }) => {
  writeBoth(app);
  writeFileSync(join(app.shell.folder, 'torn.argmap'), '{"format": "counterpoint-map",');
  await app.open();
  await openLibrary(app);
  await chooseFolder(app);
  await library(app).getByText('1 file could not be read').click();
  await expect(library(app).getByText(/torn\.argmap:/)).toBeVisible();
  await library(app)
    .getByRole('button', { name: /Forget this folder/ })
    .click();
  await expect(library(app).getByText('A library is a folder of maps')).toBeVisible();
});

test('a card stands for a card of another map, which opens from there, and says when that is gone', async ({
  app,
}) => {
  writeBoth(app);
  await app.open();
  await openLibrary(app);
  await chooseFolder(app);
  await words(app).fill('pier');
  await expect(option(app, /The pier is safe/)).toBeVisible();
  await app.page.keyboard.press('Enter');
  await app.isReady();
  await expect(app.card('The pier is safe')).toHaveAttribute('data-selected', 'true');

  await app.runCommand('Let the card stand for a card of another map');
  await expect(library(app).getByText('Choose the card that “The pier is safe” stands for.')).toBeVisible();
  await words(app).fill('bridge closed');
  await expect(option(app, /must be closed/)).toBeVisible();
  await app.page.keyboard.press('Enter');
  const inspector = app.page.getByRole('region', { name: 'Inspector' });
  await expect(inspector).toContainText('The bridge must be closed');
  await expect(inspector).toContainText('bridge.argmap');

  rmSync(join(app.shell.folder, 'rivers/bridge.argmap'));
  await expect(inspector).toContainText('“bridge.argmap” is neither beside this one nor in the library');
  writeBoth(app);
  await expect(inspector).toContainText('The bridge must be closed');
  await app.page.getByTitle('Open the card that it stands for, in bridge.argmap').click();
  await expect(app.card('The bridge must be closed')).toHaveAttribute('data-selected', 'true');
});

test('the same claim is found in other maps, with how much it is alike', async ({ app }) => {
  writeBoth(app);
  await app.open();
  await openLibrary(app);
  await chooseFolder(app);
  await words(app).fill('march');
  await expect(option(app, /in March/)).toBeVisible();
  await app.page.keyboard.press('Enter');
  await app.isReady();
  await app.runCommand('Find the same claim in other maps');
  await expect(option(app, /May.*% alike/)).toBeVisible();
  await expect(library(app).locator('ins')).toContainText('May');
  await expect(option(app, /alike|same words/)).toHaveCount(1);
});

test('cards that a command has copied in one tab are pasted in another, with their links', async ({
  app,
  context,
}) => {
  writeBoth(app);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    app.page.evaluate(() => void window.open(location.href)),
  ]);
  const second = new App(page, app.shell);
  await expect(page.getByRole('heading', { name: 'Counterpoint' })).toBeVisible();
  await second.newMap();
  await app.page.bringToFront();
  await app.openMap('harbour.argmap');
  await app.canvas.focus();
  await app.page.keyboard.press('Control+a');
  await app.runCommand('Copy cards');
  await page.bringToFront();
  await second.canvas.focus();
  await page.keyboard.press('Control+v');
  await expect(second.card('The pier is safe')).toBeVisible();
  await expect(second.card('The bolts were replaced in March')).toBeVisible();
  await expect(second.cards).toHaveCount(2);
  await second.runCommand('Paste cards');
  await expect(second.cards).toHaveCount(4);
});
