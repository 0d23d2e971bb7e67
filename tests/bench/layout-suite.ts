import { Worker } from 'node:worker_threads';
import type { GraphName } from './graphs';
import type { Quality } from './layout-quality';
import { noteRow, rowOf, type Row } from './rows';

const CAP = 60_000; // ms a run may take
const PEER_SIZES: Readonly<Record<string, number>> = { 'elk-layered': 10_000, dagre: 2000 }; // beyond, they need minutes

/** What the thread tells: that a run begins, and what came of them all. */
export type LayoutMessage = 'run' | { times: number[]; quality: Quality };

/** Which layouts are run on what. */
export interface LayoutRuns {
  suite: string;
  subjects: readonly string[];
  graph: GraphName;
  sizes: readonly number[];
  /** Also where peers are known to need more than a minute. */
  allPeers: boolean;
}

/** Lays graphs out with ours and the peers, each in a thread that is stopped when a run takes a minute. */
export async function layoutRows(
  worker: URL,
  { suite, subjects, graph, sizes, allPeers }: LayoutRuns,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const subject of subjects) {
      const about = { suite, size, subject, ...(graph !== 'argument' && { graph }) };
      const skips = !allPeers && size > (PEER_SIZES[subject] ?? Infinity);
      const outcome = skips ? 'tried with --all-peers only' : await runOne(worker, { subject, graph, size });
      if (typeof outcome === 'string') {
        console.log(`${subject} at ${size}: ${outcome}`);
        rows.push(noteRow({ ...about, metric: 'layout', unit: 'ms' }, outcome));
        continue;
      }
      const { times, quality } = outcome;
      rows.push(
        rowOf({ ...about, metric: 'layout', unit: 'ms' }, times),
        rowOf({ ...about, metric: 'aspect', unit: '' }, [quality.aspect]),
        rowOf({ ...about, metric: 'edge-length', unit: 'px' }, [quality.edgeLength]),
        rowOf({ ...about, metric: 'overlaps', unit: '' }, [quality.overlaps]),
      );
      if (!quality.crossings) continue;
      rows.push(
        rowOf({ ...about, metric: 'crossings-tree', unit: '' }, [quality.crossings.tree]),
        rowOf({ ...about, metric: 'crossings-cross', unit: '' }, [quality.crossings.cross]),
      );
    }
  }
  return rows;
}

function runOne(
  script: URL,
  task: { subject: string; graph: string; size: number },
): Promise<Exclude<LayoutMessage, 'run'> | string> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: task, resourceLimits: { stackSizeMb: 64 } });
    let cap: ReturnType<typeof setTimeout> | undefined;
    const end = (outcome: Exclude<LayoutMessage, 'run'> | string): void => {
      clearTimeout(cap);
      resolve(outcome);
      void worker.terminate();
    };
    const watch = (): void => {
      clearTimeout(cap);
      cap = setTimeout(() => end(`stopped after ${CAP / 1000} s`), CAP);
    };
    watch();
    worker.on('message', (message: LayoutMessage) => (message === 'run' ? watch() : end(message)));
    worker.once('error', (error: Error) => end(`failed: ${error.message}`));
    worker.once('exit', (code) => end(`ended with code ${code}`));
  });
}
