import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { downloadElectron, findElectron, gaveUpLately } from '../../../build/electron-binary.mjs';
import { newFolder } from '../../support/new-folder';

let folder: string;
beforeEach(() => (folder = newFolder()));

function write(path: string, content = ''): string {
  const whole = join(folder, path);
  mkdirSync(join(whole, '..'), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

describe('findElectron', () => {
  it('finds nothing before the download', () => {
    expect(findElectron(folder, {})).toBeUndefined();
  });

  it('finds the program that path.txt names', () => {
    write('path.txt', 'electron');
    const program = write('dist/electron');
    expect(findElectron(folder, {})).toBe(program);
  });

  it('finds nothing when the download broke off after path.txt', () => {
    write('path.txt', 'electron');
    expect(findElectron(folder, {})).toBeUndefined();
  });

  it('takes a folder of the person first, if a program is in it', () => {
    write('path.txt', 'electron');
    write('dist/electron');
    const own = write('own/electron');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'own') })).toBe(own);
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'empty') })).toBeUndefined();
  });
});

describe('downloadElectron', () => {
  function options(script: string, limitMs = 20_000) {
    return { script: write('install.cjs', script), limitMs, failureFile: join(folder, 'failed') };
  }

  it('is content when the installer is', async () => {
    expect(await downloadElectron(options('process.exit(0)'))).toEqual({ ok: true });
  });

  it('tells why the installer failed, in one line', async () => {
    const script = 'console.error(new TypeError("fetch failed").stack); process.exit(1)';
    expect(await downloadElectron(options(script))).toEqual({ ok: false, reason: 'fetch failed' });
  });

  it('does not remember a quick failure: the next start may try again', async () => {
    const failing = options('process.exit(1)');
    await downloadElectron(failing);
    expect(gaveUpLately(failing.failureFile)).toBe(false);
  });

  it('gives up an installer that hangs, and remembers it', async () => {
    const hanging = options('setInterval(() => undefined, 1000)', 300);
    expect(await downloadElectron(hanging)).toEqual({ ok: false, reason: 'it took longer than 0.3 s' });
    expect(gaveUpLately(hanging.failureFile)).toBe(true);
  });

  it('forgets a failure after a day', () => {
    const file = write('failed', String(Date.parse('2026-01-01T12:00:00Z')));
    expect(gaveUpLately(file, Date.parse('2026-01-02T11:00:00Z'))).toBe(true);
    expect(gaveUpLately(file, Date.parse('2026-01-02T13:00:00Z'))).toBe(false);
  });

  it('forgets a failure when a download succeeds', async () => {
    const succeeding = options('process.exit(0)');
    writeFileSync(succeeding.failureFile, String(Date.now()));
    await downloadElectron(succeeding);
    expect(existsSync(succeeding.failureFile)).toBe(false);
  });
});
