import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { newFolder } from '../support/new-folder';
import { startShell } from '../browser/support/shell';
import { launch } from './browser';
import { arranged, graphOf } from './graphs';
import { frameRecorder } from './pages/frames';
import { rowOf, type Row } from './rows';
import { addCard } from './work-on-page';

const SIZE = 10_000;
const RUNS = 5;
const AFTER = 20; // frames after the save that are looked at, too: what it changes on the screen is drawn in them

declare const window: { recorder: ReturnType<typeof frameRecorder> };

/**
 * The longest frame, ms, from just before Ctrl+S until a large map is shown as saved and a little longer: the real interface in Chromium,
 * with the host that saves it durably. Beside it the longest frame of as many frames in which nothing happens.
 * @param shell the built program of the browser shell
 */
export async function saveFrameRows(shell: string): Promise<Row[]> {
  const folder = newFolder();
  const file = join(folder, 'map.argmap');
  writeFileSync(file, serializeMap(arranged(graphOf('argument', SIZE))));
  const running = await startShell(folder, [file], newFolder(), shell);
  const browser = await launch([]);
  const about = { suite: 'save', size: SIZE, metric: 'frame-while-saving', unit: 'ms' } as const;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(`window.recorder = (${frameRecorder.toString()})();`);
    await page.goto(running.address);
    await page.getByRole('application', { name: 'Canvas' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a command' }).fill('Turn autosave on or off');
    await page.keyboard.press('Enter');
    const [saving, idle]: number[][] = [[], []];
    for (let run = 0; run < RUNS; run++) {
      await edit(page, `Edit ${run}`);
      idle?.push(await longestFrame(page, () => Promise.resolve()));
      saving?.push(await longestFrame(page, () => save(page)));
    }
    return [
      rowOf({ ...about, subject: 'counterpoint' }, saving ?? []),
      rowOf({ ...about, subject: 'nothing-done' }, idle ?? []),
    ];
  } finally {
    await browser.close();
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

async function edit(page: Page, words: string): Promise<void> {
  await addCard(page, words);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.locator('.map-tab__dirty').waitFor({ state: 'detached' });
}

async function longestFrame(page: Page, action: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.recorder.record());
  await action();
  const frames = await page.evaluate(async (after) => {
    for (let frame = 0; frame < after; frame++) await new Promise(requestAnimationFrame);
    return window.recorder.stop();
  }, AFTER);
  return Math.max(...frames);
}
