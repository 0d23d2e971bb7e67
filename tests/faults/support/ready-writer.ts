import { WriterProcess } from './writer-process';

/** A writing process that is ready, and the one thread that does its file work, for strace. */
export async function readyWriter(bundle: string): Promise<{ writer: WriterProcess; thread: number }> {
  const writer = new WriterProcess(bundle);
  const word = await writer.next();
  if (word?.kind === 'ready' && word.pool !== undefined) return { writer, thread: word.pool };
  await writer.kill();
  throw new Error('The writing process has no thread for its file work.');
}
