import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { LiveTable } from '../../shared/argue/ach/live-table';
import { scoresOf } from '../../shared/argue/ach/scores';
import { tableInWords } from '../../shared/argue/ach/table-in-words';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { RATINGS } from '../../shared/map/ratings';
import { serializeMap } from '../../shared/map/serialize';
import { fixedContext } from '../support/edit-context';
import { newFolder } from '../support/new-folder';
import { startShell } from '../browser/support/shell';
import { achMap } from './ach-map';
import { launch } from './browser';
import { frameRecorder } from './pages/frames';
import { rowOf, type Row } from './rows';

const SIZE = 200; // rows, and columns
const EDITS = 40;
const WHEELS = 60;
const AFTER = 10; // frames after a key in which what it does is drawn

declare const window: { recorder: ReturnType<typeof frameRecorder> };

/**
 * A table of 200 answers by 200 pieces of evidence: from a rating to the table with its scores, and to its sentences; in the real interface the
 * frames while it scrolls and while cells are rated by keyboard.
 * @param shell the built program of the browser shell
 */
export async function achRows(shell: string): Promise<Row[]> {
  return [...editRows(), ...(await frameRows(shell))];
}

function about(metric: string) {
  return { suite: 'ach', size: SIZE, subject: 'counterpoint', metric, unit: 'ms' } as const;
}

function editRows(): Row[] {
  const { map, question, evidence, hypotheses } = achMap(SIZE);
  const context = fixedContext();
  const live = new LiveTable(question);
  live.update(map);
  let now = map;
  const [edits, words]: [number[], number[]] = [[], []];
  for (let edit = 0; edit < EDITS; edit++) {
    const cell = {
      evidence: evidence[(edit * 37) % SIZE]?.id ?? '',
      hypothesis: hypotheses[(edit * 53) % SIZE]?.id ?? '',
      rating: RATINGS[edit % RATINGS.length] ?? null,
    };
    const start = performance.now();
    const done = runCommand(now, 'matrix.rate', { question, cells: [cell] }, context);
    if (!done.ok) throw new Error(done.error.message);
    now = applyDiff(now, done.value.diff);
    const table = live.update(now);
    if (!table) throw new Error('The table is gone.');
    scoresOf(table, { isWeighted: false });
    edits.push(performance.now() - start);
    const told = performance.now();
    tableInWords(table, { isWeighted: false });
    words.push(performance.now() - told);
  }
  return [rowOf(about('edit'), edits), rowOf(about('words'), words)];
}

async function frameRows(shell: string): Promise<Row[]> {
  const folder = newFolder();
  const file = join(folder, 'table.argmap');
  writeFileSync(file, serializeMap(achMap(SIZE).map));
  const running = await startShell(folder, [file], newFolder(), shell);
  const browser = await launch([]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(`window.recorder = (${frameRecorder.toString()})();`);
    await page.goto(running.address);
    await page.getByRole('application', { name: 'Canvas' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Find a command' }).fill('Show the matrix');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Matrix' }).waitFor();
    return [
      rowOf(about('frame-scrolling'), await frames(page, () => scroll(page))),
      rowOf(about('frame-rating'), await frames(page, () => rate(page))),
    ];
  } finally {
    await browser.close();
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

/** The lengths of the frames while something is done and a little longer, ms. */
async function frames(page: Page, action: () => Promise<void>): Promise<number[]> {
  await action(); // once to warm
  await page.evaluate(() => window.recorder.record());
  await action();
  return page.evaluate(async (after) => {
    for (let frame = 0; frame < after; frame++) await new Promise(requestAnimationFrame);
    return window.recorder.stop();
  }, AFTER);
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(800, 500);
  for (let wheel = 0; wheel < WHEELS; wheel++)
    await page.mouse.wheel(wheel % 2 === 0 ? 0 : 120, wheel % 2 === 0 ? 120 : 0);
}

async function rate(page: Page): Promise<void> {
  await page.getByRole('grid', { name: 'Matrix' }).focus();
  for (const key of [
    'ArrowDown',
    'ArrowRight',
    'c',
    'ArrowDown',
    'i',
    'ArrowRight',
    'n',
    'ArrowDown',
    'i',
    'c',
  ])
    await page.keyboard.press(key);
}
