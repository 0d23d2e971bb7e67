import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** ms between two signs of life, and after how many without one a process counts as dead. */
const BEAT = 2000;
const DEAD_AFTER = 10_000;

/** Leaves a sign of life in a folder again and again, until it is ended. */
export function keepAlive(folder: string): () => void {
  const beat = (): void =>
    void writeFile(join(folder, 'alive'), JSON.stringify({ pid: process.pid, at: Date.now() })).catch(
      () => undefined,
    );
  beat();
  const timer = setInterval(beat, BEAT).unref();
  return () => clearInterval(timer);
}

/** Whether the process that left signs of life in a folder still runs: on this machine, and heard of lately. */
export async function isAlive(folder: string, now = Date.now()): Promise<boolean> {
  const text = await readFile(join(folder, 'alive'), 'utf8').catch(() => '');
  const [, pid = '', at = ''] = /"pid":(\d+),"at":(\d+)/.exec(text) ?? [];
  return pid !== '' && now - Number(at) < DEAD_AFTER && isRunning(Number(pid));
}

/** Whether a process with this number runs; one of another user counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
