import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { after, bridgeMap, ID } from '../../../support/bridge-map';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = newFolder();
  const map = after(bridgeMap(), 'ours', [
    ['source.set', { id: ID.article, fields: { handling: 'TLP:RED' } }],
    ['node.set', { id: ID.trade, fields: { handling: 'TLP:AMBER' } }],
  ]);
  writeFileSync(join(folder, 'm.argmap'), serializeMap(map));
});

it('writes a copy, and says what is left out and what hangs on nothing then', async () => {
  const { code, out } = await run(
    'share',
    'm.argmap',
    '-o',
    'copy.argmap',
    '--clear',
    'TLP:GREEN',
    '--without',
    'comments,names',
  );
  expect(code).toBe(0);
  expect(out).toContain('the article “Ferries” (marked TLP:RED)');
  expect(out).toMatch(/Nothing stands below these any more:\n {2}“Build the bridge/);
  expect(written('copy.argmap')).not.toMatch(/islanders|Trade grew|Which year/);
});

it('says what it does not understand', async () => {
  expect((await run('share', 'm.argmap')).err).toContain('Where to?');
  expect((await run('share', 'm.argmap', '-o', 'x.argmap', '--without', 'secrets')).err).toContain(
    'article-texts',
  );
  const unknown = await run('share', 'm.argmap', '-o', 'x.argmap', '--clear', 'board');
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('TLP:CLEAR, TLP:GREEN')]);
});

it('filters every export, which carries its mark', async () => {
  expect((await run('export', 'm.argmap', '--to', 'all.txt')).code).toBe(0);
  expect(written('all.txt')).toMatch(/^TLP:RED\n[\s\S]*\nTLP:RED\n$/);
  expect((await run('export', 'm.argmap', '--to', 'some.argdown', '--clear', 'TLP:AMBER')).code).toBe(0);
  expect(written('some.argdown')).toContain('Trade grew');
  expect(written('some.argdown')).toMatch(/^(?:===[\s\S]*?===\n)?\/\/ TLP:AMBER\n[\s\S]*\n\/\/ TLP:AMBER\n$/);
  expect(written('some.argdown')).not.toMatch(/islanders|five million/);
});
