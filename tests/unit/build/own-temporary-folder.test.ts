import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, it, vi } from 'vitest';
import { withOwnTemporaryFolder } from '../../../build/own-temporary-folder.mjs';
import { newFolder } from '../../support/new-folder';

it('fails when something is left, says what, and removes it', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  let left = '';
  const code = await withOwnTemporaryFolder(() => {
    left = newFolder();
    return Promise.resolve(0);
  });
  expect(code).toBe(1);
  expect(said.mock.calls[0]?.[0]).toMatch(/^1 left .*counterpoint-test-/);
  expect(existsSync(left)).toBe(false);
});

it('passes the exit code on when nothing is left, and puts the folder back', async () => {
  const before = tmpdir();
  const task = (code: number) => () => {
    rmSync(newFolder(), { recursive: true });
    expect(tmpdir()).not.toBe(before);
    return Promise.resolve(code);
  };
  expect(await withOwnTemporaryFolder(task(0))).toBe(0);
  expect(await withOwnTemporaryFolder(task(3))).toBe(3);
  expect(tmpdir()).toBe(before);
});
