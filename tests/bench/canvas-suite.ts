import type { Page } from '@playwright/test';
import { collectGarbage, residentSize, withPage, type PageAddress } from './browser';
import { drag, type } from './gestures';
import type { BenchPage } from './pages/bench-page';
import { noteRow, rowOf, type Row } from './rows';

const RUNS = 3;
const STEPS = 120;
const PANS = 5;
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
const SLOW_RUN = 5000; // ms from which on a first picture is not repeated

declare const window: { bench: BenchPage };

/** What one subject is asked for. */
export interface CanvasTask extends PageAddress {
  suite: string;
  size: number;
  graph?: string;
}

type Measure = (page: Page) => Promise<readonly number[]>;

const firstPicture: Measure = async (page) => [await page.evaluate(() => window.bench.firstPicture())];
const sharp: Measure = (page) => page.evaluate((n) => window.bench.sharp(n), PANS);
const memory: Measure = async (page) => [await residentSize(page)];
const memoryKept: Measure = async (page) => {
  await collectGarbage(page);
  return [await residentSize(page)];
};
const zoom: Measure = (page) => page.evaluate((n) => window.bench.zoom(n), STEPS);

function pan(at: 'fit' | 'zoom-1', sharpOnly: boolean): Measure {
  return (page) =>
    page.evaluate(([place, steps, each]) => window.bench.pan(place, steps, each), [
      at,
      STEPS,
      sharpOnly,
    ] as const);
}

/** What is measured of a subject in one page, after its first picture; gestures last, as they change the map. */
function measuresOf(subject: string, all: boolean): [string, Measure][] {
  const isOurs = subject === 'counterpoint';
  const measures: [string, Measure][] = [['pan-fit', pan('fit', false)]];
  if (isOurs) measures.push(['sharp', sharp]);
  if (!all) return measures;
  measures.push(['memory', memory], ['memory-kept', memoryKept]);
  measures.push(['pan-zoom-1', pan('zoom-1', false)], ['zoom', zoom]);
  if (subject !== 'canvas2d') measures.push(['drag', drag]);
  if (isOurs) measures.push(['type', type]);
  return measures;
}

/**
 * Measures a subject at one size, each time in a browser of its own. What fails leaves a row that says so.
 * @param all everything, not only the first picture and the pan at fit
 */
export async function canvasRows(task: CanvasTask, all: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  const first: number[] = [];
  for (let run = 0; run < RUNS && !first.some((time) => !(time < SLOW_RUN)); run++) {
    const later = run === 0 ? measuresOf(task.subject, all) : [];
    const failed = await measured(task, [], later, rows, first);
    if (failed) first.push(NaN);
  }
  const about = { suite: task.suite, size: task.size, subject: task.subject, unit: 'ms' as const };
  const done = first.filter((time) => !Number.isNaN(time));
  if (done.length === 0) return rows; // one that says why
  rows.unshift(rowOf({ ...about, metric: 'first-picture', ...(task.graph && { graph: task.graph }) }, done));
  if (all && (task.subject === 'counterpoint' || task.subject === 'canvas2d')) {
    const draws: [string, Measure][] = [
      ['draw-fit', pan('fit', true)],
      ['draw-zoom-1', pan('zoom-1', true)],
    ];
    await measured(task, UNCAPPED, draws, rows, []);
  }
  return rows;
}

/** Shows the map in a page, then measures. @returns whether something failed */
async function measured(
  task: CanvasTask,
  switches: readonly string[],
  measures: readonly [string, Measure][],
  rows: Row[],
  first: number[],
): Promise<boolean> {
  const { suite, size, subject, graph } = task;
  const about = (metric: string) => ({
    suite,
    size,
    subject,
    metric,
    unit: metric.startsWith('memory') ? ('MB' as const) : ('ms' as const),
    ...(graph && { graph }),
  });
  let current = 'first-picture';
  try {
    await withPage(task, switches, async (page) => {
      first.push(...(await firstPicture(page)));
      for (const [metric, measure] of measures) {
        current = metric;
        rows.push(rowOf(about(metric), await measure(page)));
      }
    });
    return false;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    if (measures.length > 0) rows.push(noteRow(about(current), reason));
    console.log(`${subject} at ${size}, ${current}: ${reason}`);
    return true;
  }
}
