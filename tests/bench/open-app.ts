import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { startShell, type RunningShell } from '../browser/support/shell';
import { newFolder } from '../support/new-folder';
import { collectGarbage, launch, residentSize } from './browser';

const LIMIT = 120_000; // ms to the first picture, after which a map counts as one that does not open
const AFTER = 3000; // ms after it in which the longest task is looked for: what the window makes ready when nobody waits

/** What opening one file in the app came to. */
export interface Opening {
  /** From the page's own beginning to the first picture of the map, ms. */
  readonly picture: number;
  /** The page's longest task from its beginning to a while after the picture, ms. */
  readonly longestTask: number;
  /** Resident sizes, MB: of a host that has no map, of this one at its most, and after its garbage was collected; of the page, likewise. */
  readonly host: { readonly idle: number; readonly peak: number; readonly kept: number };
  readonly page: number;
}

/** Runs in the page before all scripts: notes when the canvas has first drawn something, and how long tasks take. */
function watch(): void {
  const seen = { picture: 0, longest: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const { prototype } = CanvasRenderingContext2D;
  for (const name of ['stroke', 'fill', 'fillText', 'drawImage'] as const) {
    const draw = prototype[name] as (...args: unknown[]) => void;
    Object.assign(prototype, {
      [name](this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (seen.picture === 0 && this.canvas.className === 'link-layer') {
          seen.picture = -1;
          requestAnimationFrame(() => setTimeout(() => (seen.picture = performance.now())));
        }
        draw.apply(this, args);
      },
    });
  }
}

declare const window: Window & { seen: { picture: number; longest: number } };

/**
 * Opens a file in the browser shell as `npm start -- FILE` does, and measures.
 * @param shell the built program of the browser shell
 * @param collector a script that collects the host's garbage on SIGUSR2
 * @param first what is done before the map is shown, such as an answer to a question
 * @param then what else is done with the map once it is shown
 * @throws when there is no picture in two minutes
 */
export async function openInApp(
  file: string,
  { shell, collector }: { shell: string; collector: string },
  { first, then }: { first?: (page: Page) => Promise<void>; then?: (page: Page) => Promise<void> } = {},
): Promise<Opening> {
  const start = (files: readonly string[]): Promise<RunningShell> => {
    process.env['NODE_OPTIONS'] = `--require ${collector}`;
    const starting = startShell(newFolder(), files, newFolder(), shell);
    delete process.env['NODE_OPTIONS'];
    return starting;
  };
  const empty = await start([]);
  const idle = residentOf(empty.pid, 'VmRSS');
  await empty.stop();
  const running = await start([file]);
  const browser = await launch([]);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(LIMIT);
    await page.addInitScript(watch);
    await page.goto(running.address);
    await first?.(page);
    await page.waitForFunction(() => window.seen.picture > 0);
    await wait(AFTER);
    const { picture, longest } = await page.evaluate(() => window.seen);
    process.kill(running.pid, 'SIGUSR2');
    await collectGarbage(page);
    await wait(AFTER);
    const host = { idle, peak: residentOf(running.pid, 'VmHWM'), kept: residentOf(running.pid, 'VmRSS') };
    const resident = await residentSize(page);
    await then?.(page);
    return { picture, longestTask: longest, host, page: resident };
  } finally {
    await browser.close();
    await running.stop();
  }
}

/** A figure of /proc/PID/status, MB. */
function residentOf(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  return (
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  );
}
