import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sourceHash } from '../../../build/is-fresh.mjs';
import { newFolder } from '../../support/new-folder';

let folder: string;
beforeEach(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/a.ts'), 'one');
  writeFileSync(join(folder, 'src/deep/b.ts'), 'two');
});

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
