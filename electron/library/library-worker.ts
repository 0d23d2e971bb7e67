import { parentPort, workerData } from 'node:worker_threads';
import { answerFrom, summaryOf } from '../../shared/library/questions';
import { fail, ok, type Result } from '../../shared/result';
import { Library } from './library';
import type { LibraryMessage, LibraryTold } from './library-thread';

/** The thread that has a library: reading thousands of maps takes a while, and what they hold takes memory. */
const { folder, dataFolder } = workerData as { folder: string; dataFolder: string };
const library = new Library(folder, dataFolder, () => tell({ kind: 'changed' }));
const looks = new Map<number, AbortController>();

function tell(told: LibraryTold): void {
  parentPort?.postMessage(told);
}

async function doJob({ id, job }: LibraryMessage): Promise<Result<unknown>> {
  const { index } = library;
  if (job.kind === 'find') return ok(answerFrom(index, job.question));
  if (job.kind === 'maps')
    return ok(index.maps().map((map) => ({ path: map.path, summary: summaryOf(map) })));
  const stop = new AbortController();
  looks.set(id, stop);
  const progress = (done: number, total: number): void => tell({ kind: 'progress', id, done, total });
  const looked = await library.look({ signal: stop.signal, progress });
  looks.delete(id);
  return looked;
}

parentPort?.on('message', (message: LibraryMessage | { stop: number }) => {
  if ('stop' in message) return looks.get(message.stop)?.abort();
  void doJob(message)
    .catch(() => fail('internal', 'The library could not answer.', 'Open it again.'))
    .then((result) => tell({ kind: 'answer', id: message.id, result }));
});
