import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, testSwitches } from '../../build/chromium.mjs';
import { rowOf, type Row } from './rows';
import type { BenchPage } from './pages/bench-page';

const RUNS = 3;
const STEPS = 120;
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const SLOW = 20_000; // ms to the first picture, from which on a subject is not tried at larger sizes
const TIMEOUT = 180_000;

declare const window: { bench: BenchPage };

/** What one subject is asked for. */
export interface CanvasTask {
  subject: string;
  size: number;
  graph?: string;
  /** Where the page is, and the name of the map. */
  address: string;
  map: string;
}

const OURS = new Set(['counterpoint', 'canvas2d']);

/**
 * Measures a subject at one size in browsers of its own.
 * @returns its rows, and whether it is too slow for larger sizes
 */
export async function canvasRows(task: CanvasTask, all: boolean): Promise<{ rows: Row[]; stops: boolean }> {
  const { subject, size, graph } = task;
  const about = { suite: 'canvas', size, subject, unit: 'ms' as const, ...(graph && { graph }) };
  const row = (metric: string, numbers: readonly number[], unit: Row['unit'] = 'ms'): Row =>
    rowOf({ ...about, metric, unit }, numbers);
  const rows: Row[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS && !first.some((time) => time > SLOW / 4); run++) {
    await withPage(task, [], async (page) => {
      first.push(await page.evaluate(() => window.bench.firstPicture()));
      if (run > 0) return;
      rows.push(row('pan-fit', await page.evaluate((n) => window.bench.pan('fit', n, false), STEPS)));
      if (subject === 'counterpoint')
        rows.push(row('sharp', [await page.evaluate(() => window.bench.sharpAgain())]));
      if (!all) return;
      rows.push(row('memory', [await residentSize(page)], 'MB'));
      rows.push(row('pan-zoom-1', await page.evaluate((n) => window.bench.pan('zoom-1', n, false), STEPS)));
      rows.push(row('zoom', await page.evaluate((n) => window.bench.zoom(n), STEPS)));
      if (subject !== 'canvas2d') rows.push(row('drag', await drag(page)));
      if (subject === 'counterpoint') rows.push(row('type', await type(page)));
    });
  }
  rows.unshift(row('first-picture', first));
  if (all && OURS.has(subject)) {
    await withPage(task, UNCAPPED, async (page) => {
      await page.evaluate(() => window.bench.firstPicture());
      rows.push(row('draw-fit', await page.evaluate((n) => window.bench.pan('fit', n, true), STEPS)));
      rows.push(row('draw-zoom-1', await page.evaluate((n) => window.bench.pan('zoom-1', n, true), STEPS)));
    });
  }
  return { rows, stops: Math.max(...first) > SLOW };
}

async function withPage(
  { address, subject, map }: CanvasTask,
  switches: readonly string[],
  measure: (page: Page) => Promise<void>,
): Promise<void> {
  const executablePath = findChromium();
  const browser: Browser = await chromium.launch({
    args: [...testSwitches(), ...switches],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(TIMEOUT);
    page.on('pageerror', (error) => console.log(`${subject}: ${error.message}`));
    await page.goto(`${address}?subject=${subject}&map=${map}`);
    await page.waitForFunction(() => document.title === 'ready');
    await measure(page);
  } finally {
    await browser.close();
  }
}

/** Frames while one card is dragged by the mouse. */
async function drag(page: Page): Promise<number[]> {
  const { x, y } = await page.evaluate(() => window.bench.cardPoint());
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8);
  await page.evaluate(() => window.bench.record());
  for (let step = 0; step < 60; step++) await page.mouse.move(x + 8 + step * 3, y + 8 + step * 2);
  await page.mouse.up();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => window.bench.stop());
}

/** Frames while text is typed into a card and the card is left. */
async function type(page: Page): Promise<number[]> {
  await page.evaluate(() => window.bench.cardPoint());
  await page.evaluate(() => window.bench.startTyping());
  await page.waitForSelector('textarea');
  await page.evaluate(() => window.bench.record());
  await page.keyboard.type(' and twenty letters', { delay: 30 });
  await page.keyboard.press('Control+Enter');
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => window.bench.stop());
}

/** The resident size of the page's process, MB; Linux alone tells. */
async function residentSize(page: Page): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const info = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
  const sizes = info
    .filter((process) => process.type === 'renderer')
    .map(({ id }) => {
      try {
        const status = readFileSync(`/proc/${id}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
      } catch {
        return NaN;
      }
    });
  return Math.max(...sizes);
}
