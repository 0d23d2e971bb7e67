import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLock, type LockRecord } from '../../electron/files/lock/lock-record';

/** The lock files in a folder, as paths. */
export function locksIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.lock'))
    .map((name) => join(folder, name));
}

/** What a lock file holds. */
export function lockAt(path: string): LockRecord {
  const record = parseLock(readFileSync(path, 'utf8'));
  if (!record) throw new Error('That is no lock.');
  return record;
}

/** Changes a lock file, as another program on another machine would write it. */
export function rewriteLock(path: string, change: Partial<LockRecord>): void {
  writeFileSync(path, JSON.stringify({ ...lockAt(path), ...change }));
}

/** The number of a process that has ended. */
export function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

/** Makes all locks in a folder those of a process that was killed. */
export function killHolders(folder: string): void {
  for (const path of locksIn(folder)) rewriteLock(path, { pid: deadProcess() });
}
