import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCatalog } from '../../../build/words.mjs';
import { commandOf, type CommandId } from '../../../shared/commands/commands';
import type { Language } from '../../../shared/words/languages';
import { recordsOf } from '../../../shared/map/table';
import { serializeMap } from '../../../shared/map/serialize';
import { Editor } from '../../support/edit-map';
import { sampleMap } from '../../support/sample-map';
import { expect, type App } from './app';

/** The program in one of its languages: what a person presses is called as it is called there. */
export class Spoken {
  private readonly catalog: Readonly<Record<string, string>>;

  constructor(
    readonly app: App,
    language: Language,
  ) {
    this.catalog = language === 'en' ? {} : readCatalog(language);
  }

  /** Runs a command through the palette. */
  async run(id: CommandId): Promise<void> {
    const { page } = this.app;
    const { title } = commandOf(id);
    const name = this.catalog[title] ?? title;
    await page.keyboard.press('Control+k');
    await page.locator('.palette__input').fill(name);
    await expect(page.getByRole('option', { name, selected: true })).toBeVisible();
    await page.keyboard.press('Enter');
  }

  /** Takes a file in the dialog that asks for one. */
  async choose(fileName: string): Promise<void> {
    await this.app.page.locator('dialog').getByRole('button', { name: fileName }).dblclick();
  }

  /** Presses what a dialog offers first. */
  async agree(): Promise<void> {
    await this.app.page.locator('dialog .button--primary').click();
  }
}

/** A part of the window that a person can come to. */
export interface Place {
  readonly name: string;
  /** What is there once it is, as a selector: it, or all of the dialog that it stands in, is looked at. */
  readonly shows: string;
  readonly reach: (spoken: Spoken) => Promise<void>;
}

const [MINE, OTHER, FOREIGN] = ['mine.argmap', 'other.argmap', 'wells.argdown'] as const;

/** Writes a map with everything to see in it, another version of that, and a map of another tool. */
export function writePlaces({ shell }: App): void {
  const editor = new Editor();
  editor.map = sampleMap('combined');
  const [first, second] = [...recordsOf(editor.map.tables.nodes)];
  if (!first || !second) throw new Error('The sample has no cards.');
  editor.do('comment.add', { on: { node: first.id }, author: 'Ann', text: 'Since **when**, @Bo?' });
  const write = (name: string): void =>
    writeFileSync(
      join(shell.folder, name),
      name === FOREIGN ? '[Dig]: Dig. // twice\n  - [Costly]: It costs.\n' : serializeMap(editor.map),
    );
  write(FOREIGN);
  write(MINE);
  editor.do('node.set', { id: first.id, fields: { text: 'It says something else here.' } });
  editor.do('remove', { ids: [second.id] });
  write(OTHER);
}

/** Opens the map that `writePlaces` wrote, on its main question. */
export async function openPlaces(spoken: Spoken): Promise<void> {
  const { page } = spoken.app;
  await page.keyboard.press('Control+o');
  await spoken.choose(MINE);
  await spoken.app.isReady();
}

const byKeys =
  (...keys: string[]) =>
  async ({ app: { page } }: Spoken): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
const by =
  (id: CommandId, ...files: string[]) =>
  async (spoken: Spoken): Promise<void> => {
    await spoken.run(id);
    for (const file of files) await spoken.choose(file);
  };

/** The parts of the window of an open map, each reached from the one before. */
export const PANES: readonly Place[] = [
  { name: 'comments', shows: '.comment-list__thread', reach: byKeys('F7') },
  { name: 'steps', shows: '.step__go', reach: byKeys('Alt+0') },
  { name: 'details of the article', shows: '.source-fields', reach: by('source.details') },
  {
    name: 'verdict',
    shows: '.why__subject',
    reach: async (spoken) => {
      await spoken.run('verdict.toggle');
      await spoken.run('view.canvas');
      await byKeys('ArrowDown', 'y')(spoken);
    },
  },
  { name: 'weight', shows: '.why__subject', reach: by('verdict.weight') },
  { name: 'how verdicts are made', shows: '.verdict-settings', reach: by('verdict.settings') },
  { name: 'matrix', shows: '.matrix [role="grid"]', reach: byKeys('Escape', 'Alt+7') },
  { name: 'matrix in words', shows: '.matrix', reach: byKeys('d') },
  { name: 'timeline', shows: '.timeline__list [role="option"]', reach: byKeys('Alt+8') },
  { name: 'findings', shows: '.findings__list [role="row"]', reach: byKeys('Alt+9') },
  { name: 'draft', shows: '.draft-tray [role="option"]', reach: by('draft.article') },
];

/** The dialogs, each reached from the open map. */
export const DIALOGS: readonly Place[] = [
  { name: 'settings', shows: '.settings', reach: byKeys('Control+,') },
  { name: 'keys', shows: '.keys', reach: by('help.keys') },
  { name: 'legend', shows: 'dialog', reach: by('help.legend') },
  { name: 'guide', shows: '.guide', reach: byKeys('F1') },
  { name: 'palette', shows: 'dialog [role="option"]', reach: byKeys('Control+k') },
  { name: 'export', shows: '.export', reach: byKeys('Control+Shift+E') },
  { name: 'share', shows: '.share__notes', reach: by('file.share') },
  { name: 'versions', shows: 'dialog [role="listbox"]', reach: byKeys('Control+Alt+v') },
  { name: 'compare', shows: '.compare', reach: by('merge.compare', OTHER) },
  { name: 'merge', shows: '.merge', reach: by('merge.version', OTHER) },
  { name: 'files', shows: '.files', reach: byKeys('Control+o') },
  { name: 'save as', shows: '.files', reach: byKeys('Control+Shift+s') },
  { name: 'map of another tool', shows: '.losses', reach: by('file.importForeign', FOREIGN) },
  { name: 'paste an article', shows: 'dialog textarea', reach: by('source.paste') },
  { name: 'local model', shows: 'dialog [type="checkbox"]', reach: by('model.settings') },
  { name: 'about', shows: '.about__facts', reach: by('help.about') },
  { name: 'name', shows: 'dialog input', reach: by('review.secondReading') },
  {
    name: 'second reading',
    shows: '.reading',
    reach: async (spoken) => {
      await spoken.run('review.secondReading');
      await spoken.app.page.locator('dialog input').fill('Ann');
      await spoken.agree();
    },
  },
];
