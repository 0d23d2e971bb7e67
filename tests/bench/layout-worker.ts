import { parentPort, workerData } from 'node:worker_threads';
import { graphOf, sizesOf, type GraphName } from './graphs';
import { edgesOf, qualityOf } from './layout-quality';
import type { LayoutMessage } from './layout-suite';
import { LAYOUTS } from './layout-subjects';

const CROSSINGS_UP_TO = 2000; // nodes
const ONCE_FROM = 2000; // ms: a slow layout is timed once

/** One layout of one graph, in a thread of its own so that it can be stopped. Posts its times (ms) and its quality. */
async function run({
  subject,
  graph,
  size,
}: {
  subject: string;
  graph: GraphName;
  size: number;
}): Promise<void> {
  const layout = LAYOUTS.find(({ name }) => name === subject);
  if (!layout) throw new Error(`There is no layout ${subject}.`);
  const map = graphOf(graph, size);
  const task = { map, edges: edgesOf(map), sizes: sizesOf(map) };
  const lay = layout.prepare(task);
  const times: number[] = [];
  let places: Awaited<ReturnType<typeof lay>>;
  do {
    tell('run');
    const start = performance.now();
    places = await lay();
    times.push(performance.now() - start);
  } while (times.length < 4 && (times[0] ?? 0) < ONCE_FROM);
  const quality = qualityOf(task.edges, task.sizes, places, size <= CROSSINGS_UP_TO);
  // The first run warms up, unless it is the only one.
  tell({ times: times.length > 1 ? times.slice(1) : times, quality });
}

function tell(message: LayoutMessage): void {
  parentPort?.postMessage(message);
}

void run(workerData as Parameters<typeof run>[0]);
