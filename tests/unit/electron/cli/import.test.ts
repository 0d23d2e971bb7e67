import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMap } from '../../../../shared/map/parse';
import { recordsOf } from '../../../../shared/map/table';
import type { Source } from '../../../../shared/map/schema';
import { counterpointIn } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let folder: string;

beforeEach(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'a.md'), '# The *pier*\n\nIt was closed in autumn.');
  writeFileSync(
    join(folder, 'b.html'),
    '<html lang="en"><title>Ferries</title><nav>Home</nav><article><p>The ferry was sold in spring, and nobody said why.</p></article></html>',
  );
  writeFileSync(join(folder, 'c.pdf'), 'no PDF');
});

function sourcesIn(name: string): Source[] {
  const read = parseMap(readFileSync(join(folder, name), 'utf8'));
  return read.ok ? [...recordsOf(read.value.map.tables.sources)] : [];
}

describe('counterpoint import', () => {
  it('makes one map of several articles', async () => {
    const run = await counterpointIn(folder, ['import', 'a.md', 'b.html', '-o', 'm.argmap']);
    expect(run).toEqual({ code: 0, out: 'a.md: “The pier”\nb.html: “Ferries”\n', err: '' });
    expect(sourcesIn('m.argmap').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['The pier\n\nIt was closed in autumn.']),
    );
  });

  it('goes on after one that cannot be read, and says so with its exit code', async () => {
    const run = await counterpointIn(folder, ['import', 'c.pdf', 'a.md', '-o', 'm.argmap']);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^c\.pdf: /);
    expect(sourcesIn('m.argmap')).toHaveLength(1);
  });

  it('replaces no file unless it is told to', async () => {
    writeFileSync(join(folder, 'm.argmap'), 'precious');
    const run = await counterpointIn(folder, ['import', 'a.md', '-o', 'm.argmap']);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(readFileSync(join(folder, 'm.argmap'), 'utf8')).toBe('precious');
    expect((await counterpointIn(folder, ['import', 'a.md', '-o', 'm.argmap', '--force'])).code).toBe(0);
  });

  it('reads what is piped in', async () => {
    const run = await counterpointIn(folder, ['import', '-', '-o', 'm.argmap'], 'Piped words.\r\nMore.');
    expect(run.code).toBe(0);
    expect(sourcesIn('m.argmap')[0]?.text).toBe('Piped words.\nMore.');
  });

  it('asks where to when it is not told', async () => {
    expect(await counterpointIn(folder, ['import', 'a.md'])).toMatchObject({ code: 2, out: '' });
  });
});
