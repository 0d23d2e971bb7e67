import { expect, it } from 'vitest';
import { renamePatiently } from '../../../../electron/files/rename-patiently';

/** A system on which renaming fails so often, with this answer. */
function held(code: string, times: number, platform: NodeJS.Platform) {
  const waits: number[] = [];
  let calls = 0;
  const system = {
    platform,
    wait: (ms?: number) => {
      waits.push(ms ?? 0);
      return Promise.resolve() as never;
    },
    rename: () =>
      ++calls <= times ? Promise.reject(Object.assign(new Error(code), { code })) : Promise.resolve(),
  };
  return { system, waits };
}

it.each(['EPERM', 'EACCES', 'EBUSY'])('waits longer and longer while %s lasts on Windows', async (code) => {
  const { system, waits } = held(code, 4, 'win32');
  await renamePatiently('a', 'b', undefined, system);
  expect(waits).toHaveLength(4);
  expect([...waits].sort((a, b) => a - b)).toEqual(waits);
});

it('gives up in the end, with the system’s answer', async () => {
  const { system } = held('EACCES', Infinity, 'win32');
  await expect(renamePatiently('a', 'b', undefined, system)).rejects.toMatchObject({ code: 'EACCES' });
});

it('waits only briefly elsewhere', async () => {
  const { system, waits } = held('EBUSY', Infinity, 'linux');
  await expect(renamePatiently('a', 'b', undefined, system)).rejects.toMatchObject({ code: 'EBUSY' });
  expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(100);
});

it('does not wait for what waiting does not mend', async () => {
  const { system, waits } = held('EXDEV', 1, 'win32');
  await expect(renamePatiently('a', 'b', undefined, system)).rejects.toMatchObject({ code: 'EXDEV' });
  expect(waits).toEqual([]);
});
