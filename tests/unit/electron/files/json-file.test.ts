import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readJsonFile, writeJsonFile } from '../../../../electron/files/json-file';
import { newFolder } from '../../../support/new-folder';

const onUnix = it.skipIf(process.platform === 'win32');

it('reads what was written, and says where nothing is', async () => {
  const path = join(newFolder(), 'deep', 'a.json');
  expect(await readJsonFile(path)).toEqual({ kind: 'none' });
  await writeJsonFile(path, { count: 3 });
  expect(await readJsonFile(path)).toEqual({ kind: 'read', value: { count: 3 } });
});

it.each(['{"count":', '', '1'.repeat(5_000_000)])('puts a damaged or huge file aside', async (content) => {
  const path = join(newFolder(), 'a.json');
  writeFileSync(path, content);
  expect(await readJsonFile(path)).toEqual({ kind: 'unreadable', aside: 'a.json.damaged' });
  expect(existsSync(path)).toBe(false);
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content);
});

it('puts a second damaged file beside the first', async () => {
  const path = join(newFolder(), 'a.json');
  writeFileSync(path, 'one');
  await readJsonFile(path);
  writeFileSync(path, 'two');
  expect(await readJsonFile(path)).toEqual({ kind: 'unreadable', aside: 'a.json.damaged-2' });
  expect(readFileSync(`${path}.damaged`, 'utf8')).toBe('one');
});

onUnix('puts aside what is no file: a pipe, a link, a folder', async () => {
  const folder = newFolder();
  const other = join(folder, 'other');
  writeFileSync(other, '{}');
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync(other, join(folder, 'link'));
  mkdirSync(join(folder, 'folder'));
  for (const name of ['pipe', 'link', 'folder']) {
    const path = join(folder, name);
    expect(await readJsonFile(path)).toEqual({ kind: 'unreadable', aside: `${name}.damaged` });
    expect(await writeJsonFile(path, { count: 1 })).toMatchObject({ ok: true });
    expect(await readJsonFile(path)).toEqual({ kind: 'read', value: { count: 1 } });
  }
  expect(readFileSync(other, 'utf8')).toBe('{}');
});

onUnix('writes for this user alone, whatever the umask and the mode before', async () => {
  const folder = join(newFolder(), 'data');
  const path = join(folder, 'a.json');
  const umask = process.umask(0);
  try {
    await writeJsonFile(path, {});
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'old.json'), '{}', { mode: 0o644 });
    await writeJsonFile(join(folder, 'old.json'), { count: 1 });
    expect(statSync(join(folder, 'old.json')).mode & 0o777).toBe(0o600);
  } finally {
    process.umask(umask);
  }
});
