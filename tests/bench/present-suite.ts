import { withPage, type PageAddress } from './browser';
import type { BenchPage } from './pages/bench-page';
import { rowOf, type Row } from './rows';

const MOVES = 12;

declare const window: { bench: BenchPage };

/** The frames of the camera's moves between steps of a talk, of the stage and of the bare canvas: the same moves in the same run. */
export async function presentRows(task: PageAddress, size: number): Promise<Row[]> {
  const times: number[] = [];
  await withPage(task, [], async (page) => {
    await page.evaluate(() => window.bench.firstPicture());
    times.push(...(await page.evaluate((count) => window.bench.moves(count), MOVES)));
  });
  return [
    rowOf(
      {
        suite: 'present',
        size,
        subject: task.subject === 'talk' ? 'counterpoint' : task.subject,
        metric: 'moves',
        unit: 'ms',
      },
      times,
    ),
  ];
}
