import { parentPort, workerData } from 'node:worker_threads';
import type { ImportJob } from './import-job';
import { capBuffers } from './pdf/cap-buffers';
import { plainBlobs } from './plain-blobs';
import { soundDecoder } from './sound-decoder';
import { speakAsTold } from '../threads/run-thread';

/** Reads one file in a thread of its own, and ends. Its limits are set by whoever starts it (`run-import.ts`). */
async function work(job: ImportJob): Promise<void> {
  const progress = (done: number, total: number): void =>
    parentPort?.postMessage({ kind: 'progress', done, total });
  const result =
    job.kind === 'article'
      ? await (await import('./read-source')).readSource(job.bytes, { ...job, progress })
      : await (await import('./read-foreign')).readForeign(job);
  parentPort?.postMessage({ kind: 'done', result });
}

// What a library lets go unheard is no end of the reading: pdf.js does so with what it finds wrong in a damaged file, and goes on.
process.on('unhandledRejection', () => undefined);
capBuffers();
plainBlobs();
soundDecoder();
speakAsTold(workerData);
void work(workerData as ImportJob);
