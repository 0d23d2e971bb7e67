import { parentPort, workerData } from 'node:worker_threads';
import type { ExportJob } from './export-job';
import { makeExport } from './make-export';

/** Makes one file in a thread of its own, and ends. Its limits are set by whoever starts it (`run-export.ts`). */
async function work(job: ExportJob): Promise<void> {
  const progress = (done: number, total: number): void =>
    parentPort?.postMessage({ kind: 'progress', done, total });
  progress(0, 1);
  parentPort?.postMessage({ kind: 'done', result: await makeExport(job) });
}

void work(workerData as ExportJob);
