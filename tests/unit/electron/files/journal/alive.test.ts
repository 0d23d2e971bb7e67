import type * as FileSystem from 'node:fs/promises';
import { hostname } from 'node:os';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { isAlive, keepAlive } from '../../../../../electron/files/journal/alive';
import { newFolder } from '../../../../support/new-folder';

/** Whether there is room on the disk. */
const disk = vi.hoisted(() => ({ isFull: false }));

vi.mock('node:fs/promises', async (importActual) => {
  const fs = await importActual<typeof FileSystem>();
  const open = (path: string, flags: string | number, mode?: number) => {
    if (disk.isFull && String(flags).startsWith('w'))
      return Promise.reject(Object.assign(new Error('no room'), { code: 'ENOSPC' }));
    return fs.open(path, flags, mode);
  };
  return { ...fs, open };
});

const LONG_AGO = Date.now() / 1000 - 3600;
let folder: string;

beforeEach(() => {
  disk.isFull = false;
  folder = newFolder();
});

/** A program of another machine was alive then, s. */
function beganElsewhere(at: number): void {
  writeFileSync(join(folder, 'alive'), JSON.stringify({ pid: 1, machine: `not ${hostname()}` }));
  utimesSync(join(folder, 'alive'), at, at);
}

it('a program that shows itself is alive, and one whose signs are old is not', async () => {
  const end = await keepAlive(folder);
  end();
  expect(await isAlive(folder)).toBe(true);
  beganElsewhere(LONG_AGO);
  expect(await isAlive(folder)).toBe(false);
});

it('while the disk is full no program counts as dead by its silence', async () => {
  beganElsewhere(LONG_AGO);
  disk.isFull = true;
  expect(await isAlive(folder)).toBe(true);
});

it('a first sign that cannot be made is an error: nobody would know that the program lives', async () => {
  disk.isFull = true;
  await expect(keepAlive(folder)).rejects.toThrow();
});
