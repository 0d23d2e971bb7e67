import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { takeLock, type HeldLock } from '../../../../../electron/files/lock/file-lock';
import { LockWatch } from '../../../../../electron/files/lock/lock-life';
import { ownLock } from '../../../../../electron/files/lock/lock-owner';
import { signBeside } from '../../../../../electron/files/temporary-files';
import { deadProcess, lockAt, rewriteLock } from '../../../../support/locks';
import { newFolder } from '../../../../support/new-folder';

const DAY = 86_400; // s
let lock: string;
let held: HeldLock;
let watch: LockWatch;

beforeEach(async () => {
  const path = join(newFolder(), 'a.argmap');
  lock = signBeside(path, 'lock');
  const taken = await takeLock(path, ownLock('2026-02-06T12:00:00Z'));
  if (taken.kind !== 'held') throw new Error('no lock');
  held = taken.lock;
  watch = new LockWatch(lock, lockAt(lock));
});

async function look(times: number, between?: () => unknown): Promise<void> {
  for (let look = 0; look < times; look++) {
    await between?.();
    await watch.look();
  }
}

it('a lock that beats is alive, whatever the clocks say', async () => {
  await look(20, async () => {
    await held.beat();
    utimesSync(lock, DAY, DAY);
  });
  expect(watch.isFree).toBe(false);
});

it('a lock that does not beat is dead after some looks, though its time is far ahead of ours', async () => {
  rewriteLock(lock, { machine: 'another' });
  const ahead = Date.now() / 1000 + DAY;
  utimesSync(lock, ahead, ahead);
  await look(2);
  expect(watch.isFree).toBe(false);
  await look(5);
  expect(watch.isFree).toBe(true);
});

it('a lock that was taken for dead and beats again is alive', async () => {
  await look(10);
  expect(watch.isFree).toBe(true);
  await held.beat();
  await look(1);
  expect(watch.isFree).toBe(false);
});

it('a lock is free at once when it is released, or when its process on this machine is dead', async () => {
  rmSync(lock);
  await look(1);
  expect(watch.isFree).toBe(true);
  writeFileSync(lock, JSON.stringify({ ...ownLock('2026-02-06T12:00:00Z'), pid: deadProcess() }));
  await look(1);
  expect(watch.isFree).toBe(true);
});

it('who has it now is known when it has changed hands', async () => {
  rewriteLock(lock, { instance: '0123456789abcdef', user: 'Anna' });
  await look(1);
  expect(watch).toMatchObject({ isFree: false, record: { user: 'Anna' } });
});
