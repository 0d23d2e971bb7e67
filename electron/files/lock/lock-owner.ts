import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import type { LockRecord } from './lock-record';

/** A new lock of this process. @param since ISO 8601 */
export function ownLock(since: string): LockRecord {
  return {
    program: 'counterpoint',
    instance: randomBytes(8).toString('hex'),
    user: userName().slice(0, 100),
    host: hostname().slice(0, 255),
    machine: machineName(),
    pid: process.pid,
    since,
    beat: '0'.padStart(12, '0'),
  };
}

/**
 * Names what process numbers are counted in: this machine, not another of the same name, and this container. Where two can still not be told
 * apart, a process that runs on the one would look dead on the other, so the user's name is in it, too.
 */
export function machineName(): string {
  const parts = [
    hostname(),
    userName(),
    quietly(() => readFileSync('/etc/machine-id', 'utf8')),
    quietly(() => readlinkSync('/proc/self/ns/pid')),
  ];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function userName(): string {
  return quietly(() => userInfo().username) || 'Somebody';
}

function quietly(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
