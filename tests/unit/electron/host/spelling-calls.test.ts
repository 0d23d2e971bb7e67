import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { BUNDLES, makeBundle } from '../../../../build/bundle.mjs';
import { ROOT } from '../../../../build/root.mjs';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let home: string;
let host: TestHost;
let worker: string;

beforeAll(async () => {
  worker = await makeBundle(BUNDLES.spellingWorker, 'dist/test');
});

beforeEach(() => {
  home = newFolder();
  const dictionaries = join(home, 'bundled');
  mkdirSync(dictionaries);
  for (const ending of ['aff', 'dic'])
    copyFileSync(
      join(ROOT, `node_modules/dictionary-en/index.${ending}`),
      join(dictionaries, `en.${ending}`),
    );
  host = new TestHost(home, { spelling: { worker, dictionaries } });
});

async function choose(...spelling: string[]): Promise<void> {
  const { settings } = await host.must('app.start', {});
  await host.must('settings.write', { was: settings, settings: { ...settings, spelling } });
}

async function unknown(...words: string[]): Promise<string[]> {
  return (await host.must('spelling.check', { words })).unknown;
}

it('looks nothing up before a person chooses a dictionary', async () => {
  expect((await host.must('spelling.list', {})).dictionaries).toContain('en');
  expect(await unknown('bearz')).toEqual([]);
});

it('knows the words of all dictionaries that are chosen, and what a misspelt one could be', async () => {
  await choose('en');
  expect(await unknown('bears', 'bearz', 'load')).toEqual(['bearz']);
  expect(await host.host.suggestWords('loadd')).toContain('load');
});

it('reads a dictionary in the encoding that it names, once a person has added it', async () => {
  writeFileSync(join(home, 'de_DE.aff'), 'SET ISO8859-1\n');
  writeFileSync(join(home, 'de_DE.dic'), Buffer.from('2\nBrücke\nFluß\n', 'latin1'));
  const file = host.host.giveFile(join(home, 'de_DE.dic'));
  expect(await host.must('spelling.add', { file })).toEqual({ dictionary: 'de_DE' });
  expect((await host.must('spelling.list', {})).dictionaries).toEqual(
    expect.arrayContaining(['de_DE', 'en']),
  );
  await choose('en', 'de_DE');
  expect(await unknown('Brücke', 'bears', 'Brüke')).toEqual(['Brüke']);
});

it('says what is missing of a dictionary, and lives on with one that cannot be read', async () => {
  writeFileSync(join(home, 'fr.dic'), '1\npont\n');
  const added = await host.call('spelling.add', { file: host.host.giveFile(join(home, 'fr.dic')) });
  expect(added).toMatchObject({ ok: false, error: { code: 'no-dictionary' } });
  writeFileSync(join(home, 'xx.dic'), '1\nword\n');
  writeFileSync(join(home, 'xx.aff'), 'SET NO-SUCH-ENCODING\n');
  await host.must('spelling.add', { file: host.host.giveFile(join(home, 'xx.dic')) });
  await choose('xx');
  expect(await host.call('spelling.check', { words: ['word'] })).toMatchObject({
    ok: false,
    error: { code: 'no-dictionary' },
  });
  await choose('en');
  expect(await unknown('bearz')).toEqual(['bearz']);
});
