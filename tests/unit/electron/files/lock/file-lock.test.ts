import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockOnFile, takeLock, type HeldLock } from '../../../../../electron/files/lock/file-lock';
import { ownLock } from '../../../../../electron/files/lock/lock-owner';
import type { LockRecord } from '../../../../../electron/files/lock/lock-record';
import { isTemporary, signBeside } from '../../../../../electron/files/temporary-files';
import { deadProcess, lockAt, rewriteLock } from '../../../../support/locks';
import { newFolder } from '../../../../support/new-folder';

const HOUR = 3600; // s
let path: string;
let lock: string;

beforeEach(() => {
  path = join(newFolder(), 'a.argmap');
  lock = signBeside(path, 'lock');
});

const own = (): LockRecord => ownLock('2026-02-06T12:00:00Z');

async function hold(): Promise<HeldLock> {
  const taken = await takeLock(path, own());
  if (taken.kind !== 'held') throw new Error(`it is ${taken.kind}`);
  return taken.lock;
}

/** Sets the time of the lock's last change, seconds from now by the clock of its disk. */
function setAge(seconds: number): void {
  const time = Date.now() / 1000 - seconds;
  utimesSync(lock, time, time);
}

describe('a lock', () => {
  it('says who has the file, and is given to one alone', async () => {
    await hold();
    expect(await takeLock(path, own())).toMatchObject({ kind: 'others', record: { pid: process.pid } });
    expect(lockAt(lock)).toMatchObject({ since: '2026-02-06T12:00:00Z', pid: process.pid });
  });

  it('is given to one alone of many who ask at the same moment', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path, own())));
    expect(taken.filter(({ kind }) => kind === 'held')).toHaveLength(1);
  });

  it('is gone when it is released, but never when it is another’s by then', async () => {
    const first = await hold();
    const second = await takeLock(path, own(), first.instance);
    first.release();
    expect(existsSync(lock)).toBe(true);
    if (second.kind === 'held') second.lock.release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it('has a name that does not grow with the file’s and that is known for what it is', () => {
    const name = basename(signBeside(join('/maps', `${'ä'.repeat(120)}.argmap`), 'lock'));
    expect(Buffer.byteLength(name)).toBeLessThan(20);
    expect(isTemporary(name)).toBe(true);
    expect(isTemporary('a.argmap')).toBe(false);
  });

  it('is made anew at the next beat when it was removed or spoilt', async () => {
    const held = await hold();
    rmSync(lock);
    expect(await held.beat()).toBeUndefined();
    expect(lockAt(lock).instance).toBe(held.instance);
    writeFileSync(lock, 'spoilt');
    expect(await held.beat()).toBeUndefined();
    expect(lockAt(lock).instance).toBe(held.instance);
  });

  it('beats on the disk, and not once it is released', async () => {
    const held = await hold();
    const before = lockAt(lock).beat;
    await held.beat();
    expect(lockAt(lock).beat).not.toBe(before);
    held.release();
    await held.beat();
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['there', () => undefined],
    ['removed', () => rmSync(lock)],
    ['spoilt', () => writeFileSync(lock, 'spoilt')],
  ])('is not made again by a beat that was under way when it was released: %s', async (state, change) => {
    for (let moment = 0; moment < 30; moment++) {
      const held = await hold();
      change();
      const beating = held.beat();
      for (let turn = 0; turn < moment; turn++) await new Promise(setImmediate);
      held.release();
      await beating;
      // What was spoilt and not mended yet is nobody’s lock, and stays.
      const isOurs = existsSync(lock) && readFileSync(lock, 'utf8') !== 'spoilt';
      expect(isOurs, `${state}, ${moment}`).toBe(false);
      rmSync(lock, { force: true });
      expect(readdirSync(join(path, '..'))).toEqual([]);
    }
  });

  it('that was taken over is told at the next beat, and stays the taker’s', async () => {
    const first = await hold();
    const second = await takeLock(path, own(), first.instance);
    if (second.kind !== 'held') throw new Error('it was not taken over');
    expect(await first.beat()).toMatchObject({ instance: second.lock.instance });
    expect(lockAt(lock).instance).toBe(second.lock.instance);
  });

  it('is not taken over from another than the one that was named', async () => {
    const first = await hold();
    await takeLock(path, own(), first.instance);
    expect(await takeLock(path, own(), first.instance)).toMatchObject({ kind: 'others' });
  });
});

describe('a lock that was left behind', () => {
  it('by a dead process of this machine is taken without a word, however fresh', async () => {
    await hold();
    rewriteLock(lock, { pid: deadProcess() });
    expect(await lockOnFile(path)).toBeUndefined();
    await hold();
  });

  it('is not known by a process number of another machine', async () => {
    await hold();
    rewriteLock(lock, { pid: deadProcess(), machine: 'another' });
    expect(await lockOnFile(path)).toBeDefined();
  });

  it('is known by its age on the disk, even when its process number belongs to another by now', async () => {
    await hold();
    setAge(60);
    await hold();
  });

  it('on another machine is not known by its age: the clocks of two machines may be days apart', async () => {
    await hold();
    rewriteLock(lock, { machine: 'another' });
    setAge(300 * HOUR);
    expect(await lockOnFile(path)).toBeDefined();
  });

  it('is not known by what its program thinks the time is', async () => {
    await hold();
    rewriteLock(lock, { machine: 'another', since: '1990-01-01T00:00:00Z' });
    expect(await lockOnFile(path)).toBeDefined();
    rewriteLock(lock, { pid: deadProcess(), machine: own().machine, since: '2090-01-01T00:00:00Z' });
    expect(await lockOnFile(path)).toBeUndefined();
  });
});

describe('what is no lock never stands in the way', () => {
  it.each([
    ['nothing', ''],
    ['other words', 'hello'],
    ['other JSON', '{"pid":1}'],
    ['a wrong process number', JSON.stringify({ ...ownLock('2026-02-06T12:00:00Z'), pid: -1 })],
    ['far too much', `${' '.repeat(1_000_000)}${JSON.stringify(ownLock('2026-02-06T12:00:00Z'))}`],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('%s', async (_, content) => {
    writeFileSync(lock, content);
    await hold();
  });

  it('a link, which is not followed', async () => {
    const target = join(newFolder(), 'target');
    writeFileSync(target, 'precious');
    symlinkSync(target, lock);
    const held = await hold();
    await held.beat();
    held.release();
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  it('a link to nowhere, a pipe that nobody writes to, a folder', async () => {
    symlinkSync(join(newFolder(), 'nowhere'), lock);
    await hold();
    rmSync(lock);
    spawnSync('mkfifo', [lock]);
    await hold();
    rmSync(lock);
    mkdirSync(lock);
    expect(await takeLock(path, own())).toEqual({ kind: 'none' });
  });

  it('a folder in which nothing can be made', async () => {
    const gone = join(newFolder(), 'gone', 'a.argmap');
    expect(await takeLock(gone, own())).toEqual({ kind: 'none' });
    const folder = join(path, '..');
    chmodSync(folder, 0o555);
    // Root may write there all the same.
    expect((await takeLock(path, own())).kind).toBe(process.getuid?.() === 0 ? 'held' : 'none');
    chmodSync(folder, 0o755);
  });
});
