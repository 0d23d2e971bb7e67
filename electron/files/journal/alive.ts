import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../../../shared/result';
import { writeOwnFile } from '../durable-write';
import { folderTime } from '../folder-time';
import { machineName } from '../lock/lock-owner';
import { isRunning, startOf } from '../process-life';
import { readWholeFile } from '../read-file';
import { lstat } from 'node:fs/promises';

/** ms between two signs of life. */
const BEAT = 60_000;
/** ms without a sign after which a program counts as dead whose process number says nothing: on another machine, or given to another since. */
const SILENT = 10 * 60_000;
const MOST_BYTES = 4096;

const sign = z.object({
  pid: z.number().int().positive(),
  machine: z.string(),
  start: z.string().optional(),
});

/** Leaves a sign of life in a folder, again and again until it is ended. Ends when the first is there; throws where it cannot be made. */
export async function keepAlive(folder: string): Promise<() => void> {
  const start = startOf(process.pid);
  const text = JSON.stringify({ pid: process.pid, machine: machineName(), ...(start && { start }) });
  const beat = (): Promise<Result<unknown>> => writeOwnFile(join(folder, 'alive'), text);
  const first = await beat();
  if (!first.ok) throw new Error(first.error.message);
  const timer = setInterval(() => void beat(), BEAT).unref();
  return () => clearInterval(timer);
}

/**
 * Whether the program that left signs of life in a folder still runs. One that is suspended or stalled does, however long: what it holds is its own.
 */
export async function isAlive(folder: string): Promise<boolean> {
  const path = join(folder, 'alive');
  const bytes = await readWholeFile(path, MOST_BYTES, { follow: false });
  const read = bytes.ok ? sign.safeParse(parsed(Buffer.from(bytes.value).toString())) : undefined;
  if (!read?.success) return false;
  const { pid, machine, start } = read.data;
  if (machine === machineName()) {
    if (!isRunning(pid)) return false;
    if (start !== undefined) return start === startOf(pid);
  }
  // Both times by the disk's clock, which says nothing while the disk is full: then it may be alive.
  const [now, info] = await Promise.all([folderTime(folder), lstat(path).catch(() => undefined)]);
  return info !== undefined && (now === undefined || now - info.mtimeMs < SILENT);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
