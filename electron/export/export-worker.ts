import { parentPort, workerData } from 'node:worker_threads';
import { speakAsTold, type ThreadMessage } from '../threads/run-thread';
import type { Exported, ExportJob } from './export-job';
import { makeExport } from './make-export';

/** Makes one file in a thread of its own, and ends. Its limits are set by whoever starts it (`run-export.ts`). */
async function work(job: ExportJob): Promise<void> {
  const post = (message: ThreadMessage<Exported>): void => parentPort?.postMessage(message);
  const progress = (share: number): void =>
    post({ kind: 'progress', done: Math.round(share * 100), total: 100 });
  progress(0);
  post({ kind: 'done', result: await makeExport(job, progress) });
}

speakAsTold(workerData);
void work(workerData as ExportJob);
