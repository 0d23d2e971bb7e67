import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownLock } from '../../../../electron/files/lock/lock-owner';
import { parseLock } from '../../../../electron/files/lock/lock-record';
import { inSaveTurn } from '../../../../electron/files/save-turn';
import { signBeside } from '../../../../electron/files/temporary-files';
import { fail, ok, type Result } from '../../../../shared/result';
import { deadProcess } from '../../../support/locks';
import { newFolder } from '../../../support/new-folder';

let path: string;

beforeEach(() => {
  path = join(newFolder(), 'a.argmap');
});

it('runs one task at a time, and leaves nothing behind', async () => {
  let running = 0;
  let most = 0;
  const task = async (): Promise<Result<null>> => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
    return ok(null);
  };
  await Promise.all(Array.from({ length: 8 }, () => inSaveTurn(path, task)));
  expect(most).toBe(1);
  expect(readdirSync(dirname(path))).toEqual([]);
});

it('is given up when the task fails', async () => {
  await expect(inSaveTurn(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(signBeside(path, 'turn'))).toBe(false);
});

it('is taken at once from a process that was killed', async () => {
  const left = { ...ownLock(new Date().toISOString()), pid: deadProcess() };
  writeFileSync(signBeside(path, 'turn'), JSON.stringify(left));
  expect(await inSaveTurn(path, () => Promise.resolve(ok('done')))).toEqual(ok('done'));
});

it('is done without where no file can be made', async () => {
  expect(await inSaveTurn(join(path, 'gone'), () => Promise.resolve(ok('done')))).toEqual(ok('done'));
});

describe('whatever stands in the place of a turn does not stand in the way', () => {
  it.each([
    ['a folder', (turn: string) => mkdirSync(turn)],
    ['a pipe', (turn: string) => void execFileSync('mkfifo', [turn])],
    ['a link to nowhere', (turn: string) => symlinkSync('/nowhere', turn)],
    ['a file without a word', (turn: string) => writeFileSync(turn, '')],
  ])('%s', async (_, make) => {
    make(signBeside(path, 'turn'));
    expect(await inSaveTurn(path, () => Promise.resolve(ok('done')))).toEqual(ok('done'));
  });

  it('a turn of a program that is gone, which cannot be removed', async () => {
    const turn = signBeside(path, 'turn');
    writeFileSync(turn, JSON.stringify({ ...ownLock('2026-02-06T12:00:00Z'), pid: deadProcess() }));
    if (spawnSync('chattr', ['+i', turn]).status !== 0) return; // not on this disk
    try {
      expect(await inSaveTurn(path, () => Promise.resolve(ok('done')))).toEqual(ok('done'));
    } finally {
      spawnSync('chattr', ['-i', turn]);
    }
  });
});

it('that is taken away takes the new content of its program away, too, which is then written anew', async () => {
  // Known beforehand: while it is being found out a beat of the turn may come due.
  const pid = deadProcess();
  const tries: string[] = [];
  const done = await inSaveTurn(path, async (turn) => {
    if (!turn) throw new Error('no turn');
    writeFileSync(turn.temporary, 'new');
    tries.push(turn.temporary);
    if (tries.length > 1) return ok(existsSync(turn.temporary));
    // As one that hangs: another program finds its process gone.
    const there = signBeside(path, 'turn');
    const record = parseLock(readFileSync(there, 'utf8'));
    writeFileSync(there, JSON.stringify({ ...record, pid }));
    await inSaveTurn(path, () => Promise.resolve(ok(null)));
    expect(existsSync(turn.temporary)).toBe(false);
    expect(await turn.isOurs()).toBe(false);
    return fail('turn-lost', 'It was taken away.');
  });
  expect(done).toEqual(ok(true));
  expect(new Set(tries).size).toBe(2);
});

it('is waited for by looks, and not by the time: one who slept has not waited', async () => {
  const turn = signBeside(path, 'turn');
  writeFileSync(turn, JSON.stringify(ownLock('2026-02-06T12:00:00Z')));
  let isDone = false;
  const waiting = inSaveTurn(path, () => Promise.resolve(ok((isDone = true))));
  // The clock goes on by an hour, the looks do not.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(3_600_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(isDone).toBe(false);
  clock.mockRestore();
  rmSync(turn);
  await waiting;
});
