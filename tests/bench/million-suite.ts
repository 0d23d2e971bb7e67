import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { newFolder } from '../support/new-folder';
import { arranged, graphOf } from './graphs';
import { openInApp } from './open-app';
import type { OpenPaths } from './open-suite';
import { frameRecorder } from './pages/frames';
import { rowOf, type About, type Row } from './rows';
import { addCard, framesOf } from './work-on-page';

const CARDS = 333_000; // with their places and links a million records
const MOVES = 120;
const MEGABYTE = 1024 * 1024;

/** A map of a million records, opened by a person who says that it is to be opened all the same: its picture, memory, frames, a search and an edit. */
export async function millionRows(paths: OpenPaths): Promise<Row[]> {
  const folder = newFolder();
  const file = join(folder, 'map.argmap');
  writeFileSync(file, serializeMap(arranged(graphOf('argument', CARDS))));
  const about = (metric: string, unit: Row['unit'] = 'ms'): About => ({
    suite: 'million',
    size: CARDS,
    metric,
    unit,
    subject: 'counterpoint',
  });
  const megabytes = statSync(file).size / MEGABYTE;
  const rows: Row[] = [];
  let asked = 0;
  try {
    const opening = await openInApp(file, paths, {
      first: async (page) => {
        await page.getByRole('button', { name: 'Open it all the same' }).click();
        asked = await page.evaluate(() => performance.now());
        await page.evaluate(`window.recorder = (${frameRecorder.toString()})()`);
      },
      then: async (page) => {
        rows.push(
          rowOf(about('frame-pan'), await framesOf(page, () => turnWheel(page, false))),
          rowOf(about('frame-zoom'), await framesOf(page, () => turnWheel(page, true))),
          rowOf(about('find'), [await timed(() => find(page))]),
          // The first one waits until what refers to what is known.
          rowOf(about('first-edit'), [await timed(() => addCard(page, 'One more.'))]),
          rowOf(about('edit'), [await timed(() => addCard(page, 'And one.'))]),
        );
      },
    });
    return [
      rowOf(about('picture'), [opening.picture - asked]),
      rowOf(about('longest-task'), [opening.longestTask]),
      ...(['kept', 'peak'] as const).flatMap((which) => [
        rowOf(about(`host-${which}`, 'MB'), [opening.host[which] - opening.host.idle]),
        rowOf({ ...about(`host-${which}`, 'MB'), subject: 'file' }, [megabytes]),
      ]),
      rowOf(about('page-memory', 'MB'), [opening.page]),
      ...rows,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function turnWheel(page: Page, zooms: boolean): Promise<void> {
  await page.mouse.move(640, 400);
  if (zooms) await page.keyboard.down('Control');
  for (let move = 0; move < MOVES; move++) await page.mouse.wheel(0, move < MOVES / 2 ? 40 : -40);
  if (zooms) await page.keyboard.up('Control');
}

async function find(page: Page): Promise<void> {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Find on the canvas' }).fill('because');
  await page.locator('.map-find [aria-live]').filter({ hasText: /\S/ }).waitFor();
  await page.keyboard.press('Escape');
}

async function timed(action: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
