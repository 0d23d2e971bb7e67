import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { CliContext } from '../../../../electron/cli/cli-command';
import { readAnyMap, type AnyMap } from '../../../../electron/cli/read-any-map';
import { newMap } from '../../../../shared/map/new-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import type { Result } from '../../../../shared/result';
import { FOREIGN_FILES, MARKED_TEXT } from '../../../support/foreign-files';
import { IMPORT_WORKER } from '../../../support/import-worker';
import { seededIds } from '../../../support/ids';
import { newFolder } from '../../../support/new-folder';

let folder: string;

beforeEach(() => void (folder = newFolder()));

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read(name: string, from?: string): Promise<Result<AnyMap>> {
  const context = { path: (typed: string) => resolve(folder, typed), importWorker: IMPORT_WORKER };
  return readAnyMap(name, context as CliContext, { from });
}

const MARKS = FOREIGN_FILES.find(({ format }) => format === 'brat')?.text ?? '';

it('anchors marks in the text that lies beside them, whatever case the ending has', async () => {
  put(MARKED_TEXT.fileName, MARKED_TEXT.text);
  for (const name of ['marks.ann', 'marks.ANN']) {
    put(name, MARKS);
    const marks = await read(name);
    if (!marks.ok) throw new Error(marks.error.message);
    expect([...recordsOf(marks.value.map.tables.passages)].map(({ exact }) => exact).sort()).toEqual([
      'It rains',
      'all wet',
    ]);
    expect(marks.value.report?.dropped).toEqual([]);
  }
  put('marks', MARKS);
  for (const from of ['brat', 'ann']) {
    const named = await read('marks', from);
    expect(named.ok && named.value.map.tables.passages.size).toBe(2);
  }
});

it('makes do without that text, and says what is missing', async () => {
  put('marks.ann', MARKS);
  expect(await read('marks.ann')).toMatchObject({
    ok: true,
    value: { format: 'brat', report: { dropped: [{ what: 'text' }] } },
  });
});

it('takes a file for one of ours unless its name is another tool’s, or it is told so', async () => {
  const text = serializeMap(newMap({ title: 'Ours', newId: seededIds(), now: '2026-02-06T12:00:00Z' }));
  put('noending', text);
  expect(await read('noending')).toMatchObject({ ok: true, value: { format: 'argmap' } });
  put('ours.json', text);
  expect(await read('ours.json')).toMatchObject({ ok: false, error: { code: 'unsupported-format' } });
  expect(await read('ours.json', 'argmap')).toMatchObject({
    ok: true,
    value: { format: 'argmap', map: { head: { title: 'Ours' } } },
  });
});

it('calls a map after its file when the file says no title', async () => {
  put('Trams in town.txt', 'A\n  B\n');
  expect(await read('Trams in town.txt')).toMatchObject({
    ok: true,
    value: { map: { head: { title: 'Trams in town' } } },
  });
});

it('says of which tool a file is that no map and no format can be, whatever it is called', async () => {
  put('case.yml', 'statements:\n  a: It rains.\narguments:\n  x: {conclusion: a}\n');
  put('case.xml', '<lkif/>');
  for (const name of ['case.yml', 'case.xml']) {
    const refused = await read(name);
    expect(refused.ok ? '' : refused.error.message).toContain('a map of Carneades');
  }
});
