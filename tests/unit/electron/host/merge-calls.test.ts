import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { runCommand } from '../../../../shared/edit/commands';
import { applyDiff } from '../../../../shared/edit/diff';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixedContext } from '../../../support/edit-context';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';

let host: TestHost;
let folder: string;
const base = randomMap(6);
const context = fixedContext(3);

beforeEach(() => {
  folder = newFolder();
  host = new TestHost(folder);
  write('map.argmap', base);
});

function write(name: string, map: ArgMap | string): void {
  writeFileSync(join(folder, name), typeof map === 'string' ? map : serializeMap(map));
}

function withCard(map: ArgMap, text: string): ArgMap {
  const edit = runCommand(map, 'node.add', { kind: 'claim', text }, context);
  if (!edit.ok) throw new Error(edit.error.message);
  return applyDiff(map, edit.value.diff);
}

async function opened(): Promise<{ map: string; mine: ArgMap }> {
  const { map } = await host.must('maps.open', { file: await host.file('map.argmap') });
  const edit = runCommand(base, 'node.add', { kind: 'claim', text: 'Mine' }, context);
  if (!edit.ok) throw new Error(edit.error.message);
  await host.must('maps.edit', { map, revision: 1, diff: edit.value.diff });
  return { map, mine: applyDiff(base, edit.value.diff) };
}

function textsIn(content: string): string[] {
  const read = parseMap(content);
  if (!read.ok) throw new Error(read.error.message);
  return (JSON.parse(serializeMap(read.value.map)) as { nodes: { text: string }[] }).nodes.map(
    ({ text }) => text,
  );
}

it('gives a chosen file with the version that both come from, and opens nothing', async () => {
  const { map } = await opened();
  write('from Ann.argmap', withCard(base, 'Theirs'));
  const file = await host.file('from Ann.argmap');
  const read = await host.must('merge.read', { map, revision: 1, of: { file } });
  expect(read.fileName).toBe('from Ann.argmap');
  expect(textsIn(read.content)).toContain('Theirs');
  expect(read.base?.content).toBe(serializeMap(base));
  expect(read).not.toHaveProperty('mark');
  expect((await host.must('recent.list', {})).files.map(({ fileName }) => fileName)).toEqual(['map.argmap']);
});

it('gives what the map’s own file holds now, to be taken by its mark, with what it held before', async () => {
  const { map, mine } = await opened();
  const theirs = withCard(base, 'Theirs');
  write('map.argmap', theirs);
  const read = await host.must('merge.read', { map, revision: 1, of: { own: true } });
  expect(read.base?.content).toBe(serializeMap(base));
  const edit = runCommand(
    mine,
    'map.restore',
    { content: serializeMap(withCard(theirs, 'Mine')), label: 'Merge' },
    context,
  );
  if (!edit.ok) throw new Error(edit.error.message);
  await host.must('maps.edit', { map, revision: 2, diff: edit.value.diff, takes: read.mark });
  // Looked at twice, it is still no ancestor of ours; and the save is no conflict any more.
  expect(await host.must('maps.save', { map })).toMatchObject({ revision: 2 });
});

it('gives the same answer when it is asked again', async () => {
  const { map } = await opened();
  write('map.argmap', withCard(base, 'Theirs'));
  const first = await host.must('merge.read', { map, revision: 1, of: { own: true } });
  expect(await host.must('merge.read', { map, revision: 1, of: { own: true } })).toEqual(first);
});

it('says in words what it cannot read, and that edits are on their way', async () => {
  const { map } = await opened();
  write('notes.argmap', 'No map at all');
  write('new.argmap', serializeMap(base).replace(/"version": \d+/, '"version": 99'));
  const read = async (name: string, revision = 1) =>
    host.call('merge.read', { map, revision, of: { file: await host.file(name) } });
  expect(await read('notes.argmap')).toMatchObject({
    ok: false,
    error: { message: /“notes.argmap” was not opened/ },
  });
  expect(await read('new.argmap')).toMatchObject({ ok: false });
  expect(await read('gone.argmap')).toMatchObject({ ok: false });
  expect(await read('map.argmap', 0)).toMatchObject({ ok: false, error: { code: 'out-of-step' } });
});

it('finds no common version for another map', async () => {
  const { map } = await opened();
  write('other.argmap', { ...base, head: { ...base.head, id: 'm-00000000000f' } });
  const read = await host.must('merge.read', {
    map,
    revision: 1,
    of: { file: await host.file('other.argmap') },
  });
  expect(read).not.toHaveProperty('base');
});
