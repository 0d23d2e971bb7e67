import { Worker } from 'node:worker_threads';
import type { GraphName } from './graphs';
import type { Quality } from './layout-quality';
import { rowOf, type Row } from './rows';

const CAP = 60_000; // ms
const PEER_SIZES: Readonly<Record<string, number>> = { 'elk-layered': 10_000, dagre: 2000 }; // beyond, they need minutes

interface Outcome {
  times: number[];
  quality: Quality;
}

/** Lays graphs out with ours and the peers, each in a thread that is stopped after a minute. */
export async function layoutRows(
  worker: URL,
  subjects: readonly string[],
  graph: GraphName,
  sizes: readonly number[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const subject of subjects) {
      if (size > (PEER_SIZES[subject] ?? Infinity)) continue;
      const outcome = await runOne(worker, { subject, graph, size });
      const about = { suite: 'layout', size, subject, ...(graph !== 'argument' && { graph }) };
      if (typeof outcome === 'string') {
        console.log(`${subject} at ${size}: ${outcome}`);
        rows.push(rowOf({ ...about, metric: 'layout', unit: 'ms' }, [NaN]));
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
): Promise<Outcome | string> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData: task, resourceLimits: { stackSizeMb: 64 } });
    const stop = setTimeout(() => {
      resolve(`stopped after ${CAP / 1000} s`);
      void worker.terminate();
    }, CAP);
    const end = (outcome: Outcome | string): void => {
      clearTimeout(stop);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (outcome: Outcome) => end(outcome));
    worker.once('error', (error: Error) => end(`failed: ${error.message}`));
  });
}
