import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serializeMap } from '../../shared/map/serialize';
import { newFolder } from '../support/new-folder';
import { startShell } from '../browser/support/shell';
import { launch } from './browser';
import { arranged, graphOf } from './graphs';
import { rowOf, type Row } from './rows';

/** A small map beside the large one: what the machine takes for a letter in any case. */
const SIZES = [30, 10_000];
const LETTERS = ' and words that somebody types at an even pace, one letter after the other, to the end.';
const PACE = 60; // ms between two letters
const WARM_UP = ' first';

declare const window: { keystrokes: ReturnType<typeof keystrokeRecorder> };

/**
 * From each keydown to the end of the frame in which its letter is shown, ms, while somebody types in a card: the real interface in Chromium, with the
 * host that keeps what is typed.
 * @param shell the built program of the browser shell
 */
export async function typingRows(shell: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const times = await keystrokesIn(size, shell);
    console.log(`typing in ${size} cards: longest keystroke ${Math.max(...times).toFixed(1)} ms`);
    rows.push(
      rowOf({ suite: 'typing', size, subject: 'counterpoint', metric: 'keystroke', unit: 'ms' }, times),
    );
  }
  return rows;
}

async function keystrokesIn(size: number, shell: string): Promise<number[]> {
  const folder = newFolder();
  const file = join(folder, 'map.argmap');
  writeFileSync(file, serializeMap(arranged(graphOf('argument', size))));
  const running = await startShell(folder, [file], newFolder(), shell);
  const browser = await launch([]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(`window.keystrokes = (${keystrokeRecorder.toString()})();`);
    await page.goto(running.address);
    await editCard(page);
    await page.keyboard.type(WARM_UP, { delay: PACE });
    await taken(page, WARM_UP.length);
    await page.keyboard.type(LETTERS, { delay: PACE });
    return await taken(page, LETTERS.length);
  } finally {
    await browser.close();
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Begins to edit a card that has words and links. */
async function editCard(page: Page): Promise<void> {
  await page.locator('.canvas .react-flow__pane').waitFor();
  await page.getByRole('application', { name: 'Canvas' }).focus();
  await page.locator('.react-flow__node .card').first().click();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Text of the card' }).waitFor();
  await page.keyboard.press('Control+End');
}

/** The times of so many keystrokes, once all of them are there. */
async function taken(page: Page, count: number): Promise<number[]> {
  await page.waitForFunction((all) => window.keystrokes.times.length >= all, count);
  return page.evaluate(() => window.keystrokes.times.splice(0));
}

/** Runs in the page: times each letter from when its key went down until it has been drawn. */
function keystrokeRecorder(): { readonly times: number[] } {
  const times: number[] = [];
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
  addEventListener(
    'input',
    () => {
      const since = pressed;
      // A task after the frame in which it was drawn: it has been painted by then.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - since)));
    },
    true,
  );
  return { times };
}
