import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMap } from '../../../../shared/map/parse';
import { recordsOf } from '../../../../shared/map/table';
import { ARTICLE } from '../../../support/article';
import { counterpointIn } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let folder: string;

beforeEach(async () => {
  folder = newFolder();
  writeFileSync(join(folder, 'bridge.txt'), ARTICLE);
  await counterpointIn(folder, ['draft', 'bridge.txt', '-o', 'm.argmap', '--accept', '0']);
});

describe('counterpoint reanchor', () => {
  it('says what became of each passage, and keeps the earlier text', async () => {
    writeFileSync(
      join(folder, 'new.txt'),
      `A correction.\n\n${ARTICLE.replace('cracks in 14', 'no cracks in 15')}`,
    );
    const run = await counterpointIn(folder, ['reanchor', 'm.argmap', 'new.txt', '-o', 'n.argmap', '--json']);
    expect(run.code).toBe(0);
    const { passages } = JSON.parse(run.out) as { passages: { verdict: string; signs?: string[] }[] };
    const reworded = passages.filter(({ verdict }) => verdict === 'reworded');
    expect(reworded).toEqual([expect.objectContaining({ signs: ['number', 'negation'] })]);
    expect(passages.filter(({ verdict }) => verdict === 'exact')).toHaveLength(passages.length - 1);
    const read = parseMap(readFileSync(join(folder, 'n.argmap'), 'utf8'));
    const [source] = read.ok ? [...recordsOf(read.value.map.tables.sources)] : [];
    expect(source?.versions?.map(({ text }) => text)).toEqual([ARTICLE]);
  });

  it('changes the map itself when no other is named, and nothing when it fails', async () => {
    const before = readFileSync(join(folder, 'm.argmap'), 'utf8');
    expect((await counterpointIn(folder, ['reanchor', 'm.argmap', 'bridge.txt'])).err).toContain('this text');
    expect((await counterpointIn(folder, ['reanchor', 'm.argmap', 'missing.txt'])).code).toBe(1);
    expect(readFileSync(join(folder, 'm.argmap'), 'utf8')).toBe(before);
    writeFileSync(join(folder, 'new.txt'), `${ARTICLE}One more line.`);
    const run = await counterpointIn(folder, ['reanchor', 'm.argmap', 'new.txt']);
    expect(run.out).toMatch(/^exact {6}“/);
    expect(readFileSync(join(folder, 'm.argmap'), 'utf8')).toContain('One more line.');
  });

  it('asks which article when there are several', async () => {
    writeFileSync(join(folder, 'other.txt'), 'Other words.');
    await counterpointIn(folder, ['import', 'bridge.txt', 'other.txt', '-o', 'two.argmap']);
    const run = await counterpointIn(folder, ['reanchor', 'two.argmap', 'bridge.txt']);
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/--source:[^]*s-[0-9a-z]{12} {2}Other words/);
  });
});
