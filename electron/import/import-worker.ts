import { parentPort, workerData } from 'node:worker_threads';
import { capBuffers } from './pdf/cap-buffers';
import { plainBlobs } from './plain-blobs';
import { readSource } from './read-source';

/** What a worker is given. */
export interface ImportJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly encoding?: string | undefined;
}

/** Reads one file in a thread of its own, and ends. Its limits are set by whoever starts it (`run-import.ts`). */
async function work({ bytes, fileName, encoding }: ImportJob): Promise<void> {
  const result = await readSource(bytes, {
    fileName,
    encoding,
    progress: (done, total) => parentPort?.postMessage({ kind: 'progress', done, total }),
  });
  parentPort?.postMessage({ kind: 'done', result });
}

capBuffers();
plainBlobs();
void work(workerData as ImportJob);
