import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { find } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { recordsOf } from '../../shared/map/table';
import { expect, type App } from '../browser/support/app';
import { Editor } from '../support/edit-map';
import { selectInReader } from '../support/select-text';
import { smallMap } from '../support/small-map';

/** A part of the window, px. */
interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of the user guide. */
export interface Picture {
  readonly name: string;
  /** Size of the window, px. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Writes the files that the picture needs into the folder that dialogs show. */
  readonly prepare?: (folder: string) => void;
  /** Does what is to be seen, and gives the part of the window that shows it; nothing: all of it. */
  readonly show: (app: App, page: Page) => Promise<Locator | Part | undefined>;
}

const SAMPLES = join(process.cwd(), 'shared/samples');
const FORECAST = 'The author’s forecast'; // begins the main claim of the sample
const SMALL = { width: 1060, height: 680 };
const MIDDLE = { width: 1180, height: 740 };

const ARTICLE = `# The old pier

The harbour should close its old pier. Because its piles have rotted, it may fall in a storm. The harbour office counted nine broken piles last spring, and two more in May.

Four storms have passed since the last repair. Each of them took planks with it.

But anglers say that they have nowhere else to go. Could the new pier hold all of them? That the new pier is open at night is taken for granted.

The office therefore proposes to open the new pier at night from June, and to close the old one in autumn.
`;

const DATED = `
  claim a: The harbour should close its old pier
  evidence b: The piles of the old pier were last replaced {date: 2009}
  evidence c: The new pier was opened {date: 2025-09-14}
  evidence d: A storm took planks from the old pier {date: 2026-01-22}
  evidence e: The harbour office counted nine broken piles {date: 2026-03-12}
  evidence f: Two more piles broke {date: 2026-05}
  counterargument g: Anglers have nowhere else to go
  b supports a
  e supports a
  g opposes a`;

function writeArticle(folder: string): void {
  writeFileSync(join(folder, 'The old pier.md'), ARTICLE);
}

/** A map whose cards say when they happened. */
function writeDates(folder: string): void {
  const map = smallMap(DATED);
  writeFileSync(
    join(folder, 'The old pier.argmap'),
    serializeMap({ ...map, head: { ...map.head, title: 'The old pier' } }),
  );
}

function copySamples(folder: string): void {
  for (const name of readdirSync(SAMPLES)) copyFileSync(join(SAMPLES, name), join(folder, name));
}

/** A sample, and the same as a colleague has edited it. */
function writeTwoVersions(folder: string): void {
  copyFileSync(join(SAMPLES, 'endgame.argmap'), join(folder, 'endgame.argmap'));
  const parsed = parseMap(readFileSync(join(SAMPLES, 'endgame.argmap'), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const editor = new Editor();
  editor.map = parsed.value.map;
  const claim = [...recordsOf(editor.map.tables.nodes)].find(({ text }) => text.startsWith(FORECAST));
  if (!claim) throw new Error('The sample has no main claim.');
  const place = find(editor.map, 'places', claim.id);
  editor.do('node.add', {
    id: 'n-00000000000a',
    kind: 'counterargument',
    text: 'No order for such an intervention has been seen.',
    at: { x: (place?.x ?? 0) - 420, y: place?.y ?? 0 },
  });
  editor.do('link.add', {
    id: 'l-00000000000a',
    relation: 'opposes',
    premises: ['n-00000000000a'],
    target: { node: claim.id },
  });
  writeFileSync(join(folder, 'endgame from Ana.argmap'), serializeMap(editor.map));
}

/** Opens a sample and chooses its main claim. */
async function openMainClaim(app: App, page: Page): Promise<Locator> {
  await app.openSample(/Endgame/);
  const card = app.card(FORECAST);
  await card.click();
  await expect(page.getByRole('toolbar', { name: 'Selected card' })).toBeVisible();
  await app.standStill();
  return card;
}

async function importPier(app: App, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open articles…' }).click();
  await app.chooseFile('The old pier.md');
  await app.hasRead();
  await app.isReady();
}

/** The part of the canvas around something, with `room` px on each side. */
async function around(
  app: App,
  card: Locator,
  room: Omit<Part, 'x' | 'y'> & { above: number },
): Promise<Part> {
  const box = await card.boundingBox();
  const canvas = await app.canvas.boundingBox();
  if (!box || !canvas) throw new Error('It is not on the screen.');
  const left = Math.max(canvas.x, box.x + box.width / 2 - room.width / 2);
  const top = Math.max(canvas.y, box.y - room.above);
  return {
    x: left,
    y: top,
    width: Math.min(room.width, canvas.x + canvas.width - left),
    height: Math.min(room.height, canvas.y + canvas.height - top),
  };
}

/** All pictures of the user guide, in the order of its chapters. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'overview',
    show: async (app, page) => {
      await openMainClaim(app, page);
      await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible();
      await app.standStill();
      return undefined;
    },
  },
  {
    name: 'start',
    size: { width: 1100, height: 720 },
    show: async (_, page) => {
      await expect(page.getByRole('button', { name: /Endgame/ })).toBeVisible();
      return undefined;
    },
  },
  {
    name: 'highlight',
    size: SMALL,
    prepare: writeArticle,
    show: async (app, page) => {
      await importPier(app, page);
      await app.highlight('The harbour should close its old pier.', 'claim');
      await app.highlight('The harbour office counted nine broken piles last spring', 'evidence');
      await app.canvas.focus();
      await page.keyboard.press('Escape');
      await selectInReader(page, 'The office therefore proposes to open the new pier at night');
      await expect(page.getByRole('toolbar', { name: 'Make a card of the text' })).toBeVisible();
      return undefined;
    },
  },
  {
    name: 'draft',
    size: MIDDLE,
    prepare: writeArticle,
    show: async (app, page) => {
      await importPier(app, page);
      await page.keyboard.press('Control+Alt+d');
      await expect(page.getByRole('button', { name: /Accept/ }).first()).toBeVisible();
      await app.standStill();
      return undefined;
    },
  },
  {
    name: 'card',
    show: async (app, page) => {
      const card = await openMainClaim(app, page);
      return around(app, card, { above: 90, width: 620, height: 330 });
    },
  },
  {
    name: 'undercut',
    show: async (app) => {
      await app.openSample(/Endgame/);
      const card = app.card('The author warns of being often');
      await expect(card).toBeVisible();
      await app.standStill();
      return around(app, card, { above: 240, width: 800, height: 400 });
    },
  },
  {
    name: 'outline',
    size: SMALL,
    show: async (app, page) => {
      await openMainClaim(app, page);
      await page.keyboard.press('Control+i');
      await app.showOutline();
      await app.standStill();
      return undefined;
    },
  },
  {
    name: 'verdicts',
    size: MIDDLE,
    show: async (app, page) => {
      await openMainClaim(app, page);
      await page.keyboard.press('Control+b');
      await app.canvas.focus();
      await page.keyboard.press('Shift+Y');
      await page.keyboard.press('y');
      await expect(page.getByRole('region', { name: 'Verdict' })).toContainText('They do not contradict');
      await app.standStill();
      return undefined;
    },
  },
  {
    name: 'matrix',
    size: MIDDLE,
    show: async (app, page) => {
      await app.openSample(/Khamenei under pressure/);
      await page.keyboard.press('Control+b');
      await page.keyboard.press('Alt+7');
      await expect(page.getByRole('grid', { name: 'Matrix' })).toBeFocused();
      for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      return undefined;
    },
  },
  {
    name: 'timeline',
    size: { width: 860, height: 560 },
    prepare: writeDates,
    show: async (app, page) => {
      await app.openMap('The old pier.argmap');
      await page.keyboard.press('Alt+8');
      const timeline = page.locator('.timeline');
      await expect(timeline.getByText('A storm took planks')).toBeVisible();
      return timeline;
    },
  },
  {
    name: 'findings',
    show: async (app, page) => {
      await app.openSample(/Khamenei under pressure/);
      await page.keyboard.press('Alt+9');
      const panel = page.locator('.findings').first();
      await expect(panel).toBeVisible();
      return panel;
    },
  },
  {
    name: 'comments',
    size: SMALL,
    show: async (app, page) => {
      await app.openSample(/Endgame/);
      await app.runCommand('Show the comments');
      await expect(page.locator('.comment-list__thread').first()).toBeVisible();
      return undefined;
    },
  },
  {
    name: 'merge',
    prepare: writeTwoVersions,
    show: async (app, page) => {
      await app.openMap('endgame.argmap');
      await app.runCommand('Merge a version');
      await app.chooseFile('endgame from Ana.argmap');
      const dialog = page.getByRole('dialog', { name: /from Ana/ });
      await expect(dialog).toBeVisible();
      return dialog;
    },
  },
  {
    name: 'steps',
    size: MIDDLE,
    show: async (app, page) => {
      await openMainClaim(app, page);
      await page.keyboard.press('Control+i');
      await app.runCommand('Show the steps of the talk');
      await expect(page.getByRole('list', { name: 'Steps' })).toBeVisible();
      await page.locator('.step__go').nth(2).click();
      await app.standStill();
      return undefined;
    },
  },
  {
    name: 'talk',
    size: { width: 1120, height: 630 },
    show: async (app, page) => {
      await app.openSample(/Endgame/);
      await page.keyboard.press('F5');
      await expect(page.locator('[data-said]')).toBeVisible();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('s');
      return undefined;
    },
  },
  {
    name: 'export',
    show: async (app, page) => {
      await app.openSample(/Endgame/);
      await page.keyboard.press('Control+Shift+E');
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await expect(dialog.locator('.export__picture')).toBeVisible();
      return dialog;
    },
  },
  {
    name: 'library',
    size: SMALL,
    prepare: copySamples,
    show: async (_, page) => {
      await page.keyboard.press('Control+Shift+o');
      const dialog = page.getByRole('dialog', { name: 'Library', exact: true });
      await dialog.getByRole('button', { name: 'Choose a folder of maps' }).click();
      await page.getByRole('button', { name: 'Choose this folder' }).click();
      await expect(dialog.getByRole('status').first()).toContainText('4 maps');
      await dialog.getByRole('combobox', { name: /^Words in cards/ }).fill('pressure');
      await expect(dialog.getByRole('option').nth(2)).toBeVisible();
      return dialog;
    },
  },
  {
    name: 'palette',
    show: async (app, page) => {
      await openMainClaim(app, page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find a command' }).fill('add');
      await expect(page.getByRole('dialog').getByRole('option').nth(4)).toBeVisible();
      return page.getByRole('dialog');
    },
  },
  {
    name: 'settings',
    show: async (_, page) => {
      await page.keyboard.press('Control+,');
      const dialog = page.getByRole('dialog', { name: 'Settings' });
      await expect(dialog).toBeVisible();
      return dialog;
    },
  },
];
