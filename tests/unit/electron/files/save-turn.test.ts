import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { ownLock } from '../../../../electron/files/lock/lock-owner';
import { inSaveTurn } from '../../../../electron/files/save-turn';
import { signBeside } from '../../../../electron/files/temporary-files';
import { deadProcess } from '../../../support/locks';
import { newFolder } from '../../../support/test-host';

let path: string;

beforeEach(() => {
  path = join(newFolder(), 'a.argmap');
});

it('runs one task at a time, and leaves nothing behind', async () => {
  let running = 0;
  let most = 0;
  const task = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running--;
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
  expect(await inSaveTurn(path, () => Promise.resolve('done'))).toBe('done');
});

it('is done without where no file can be made', async () => {
  expect(await inSaveTurn(join(path, 'gone'), () => Promise.resolve('done'))).toBe('done');
});
