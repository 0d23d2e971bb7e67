import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from '../../../build/is-fresh.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/a.ts'), 'one');
  writeFileSync(join(folder, 'src/deep/b.ts'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

function hash(): string {
  return sourceHash(folder, ['src', 'not-there']);
}

describe('sourceHash', () => {
  it('stays when a file was only touched, as a checkout does', () => {
    const before = hash();
    utimesSync(join(folder, 'src/a.ts'), 1, 1);
    expect(hash()).toBe(before);
  });

  it('changes with any content, deep down too', () => {
    const before = hash();
    writeFileSync(join(folder, 'src/deep/b.ts'), 'twi');
    expect(hash()).not.toBe(before);
  });

  it('changes when a file is renamed, added or moved text between files', () => {
    const seen = new Set([hash()]);
    renameSync(join(folder, 'src/a.ts'), join(folder, 'src/c.ts'));
    seen.add(hash());
    writeFileSync(join(folder, 'src/d.ts'), '');
    seen.add(hash());
    writeFileSync(join(folder, 'src/c.ts'), 'on');
    writeFileSync(join(folder, 'src/d.ts'), 'e');
    seen.add(hash());
    expect(seen.size).toBe(4);
  });
});
