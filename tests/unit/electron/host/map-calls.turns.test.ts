import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { safeCopyOf } from '../../../../electron/files/temporary-files';
import { MapReader } from '../../../../shared/map/map-reader';
import type { MapPiece } from '../../../../shared/map/pieces';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixture } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';
import { TestClient, TestHost } from '../../../support/test-host';

const REQUEST = '00000000-0000-4000-8000-000000000001';

let host: TestHost;
beforeEach(() => {
  host = new TestHost(newFolder());
});

/** A map with a file that can be edited. */
async function saved(name: string): Promise<{ map: string; file: string }> {
  const { map } = await host.must('maps.new', { title: name });
  const file = await host.file(`${name}.argmap`);
  await host.must('maps.saveAs', { map, file });
  return { map, file };
}

async function addGroup(map: string, revision: number): Promise<void> {
  const id = `g-00000000000${revision}`;
  await host.must('maps.edit', { map, revision, diff: [{ table: 'groups', id, to: { id, title: 'x' } }] });
}

/** The map that a window makes of the pieces that it has been told, each beginning anew at the head. */
function toldMap(): string | undefined {
  let reader = new MapReader();
  for (const { name, data } of host.client.events) {
    if (name !== 'maps.piece') continue;
    const { part, text } = data as MapPiece | { part: 'end'; text: string };
    if (part === 'head') reader = new MapReader();
    if (part !== 'end') reader.take({ part, text });
  }
  const map = reader.done();
  return map && serializeMap(map);
}
const toldPieces = (): number => host.client.events.filter(({ name }) => name === 'maps.piece').length;

it('lets go of the lock of a map that is closed while it is being saved', async () => {
  const { map, file } = await saved('a');
  await addGroup(map, 1);
  const saving = host.call('maps.save', { map });
  await addGroup(map, 2);
  await Promise.all([saving, host.must('maps.close', { map })]);
  const again = await host.must('maps.open', { file });
  expect(again.map).not.toBe(map);
  expect(again.readOnly).toBeUndefined();
});

it('saves nothing of a map that was closed before its turn', async () => {
  const { map } = await saved('a');
  await addGroup(map, 1);
  const [, late] = await Promise.all([host.must('maps.close', { map }), host.call('maps.save', { map })]);
  expect(late).toMatchObject({ ok: false, error: { code: 'no-map' } });
});

it('saves a map while a window that stands still is told another', async () => {
  const { map } = await saved('a');
  writeFileSync(join(host.folder, 'long.argmap'), fixture('maps/v2/every-field.argmap'));
  const still = host.client;
  Object.assign(still, { drained: () => new Promise<void>(() => undefined) });
  void host.call('maps.open', { file: await host.file('long.argmap'), request: REQUEST });
  host.client = new TestClient('another');
  await addGroup(map, 1);
  expect(await host.call('maps.save', { map })).toMatchObject({ ok: true });
});

it('tells a window that asks again for an open map all of it as it is then, and lets edits in between', async () => {
  const { map } = await saved('a');
  await addGroup(map, 1);
  let edited: Promise<void> | undefined;
  host.client.onTell = (name) => {
    if (name === 'maps.piece') edited ??= addGroup(map, 2);
  };
  const resumed = await host.must('maps.resume', { map, request: REQUEST });
  await edited;
  expect(resumed).toMatchObject({ revision: 1, pieces: toldPieces() });
  expect(toldMap()).toContain('g-000000000001');
  expect(toldMap()).not.toContain('g-000000000002');
});

it('tells all of the safe copy of a file that is torn, in place of what was told of it', async () => {
  const { map, file } = await saved('a');
  const groups = Array.from({ length: 3000 }, (_, at) => `g-${String(at).padStart(12, '0')}`);
  const diff = groups.map((id) => ({ table: 'groups' as const, id, to: { id, title: 'x'.repeat(100) } }));
  await host.must('maps.edit', { map, revision: 1, diff });
  await host.must('maps.save', { map });
  await host.must('maps.close', { map });
  const path = join(host.folder, 'a.argmap');
  const whole = readFileSync(path, 'utf8');
  writeFileSync(safeCopyOf(path, host.folder), whole);
  writeFileSync(path, whole.replace('g-000000002900', 'torn in here'));
  const opened = await host.must('maps.open', { file, request: REQUEST });
  expect(opened.pieces).toBe(toldPieces());
  expect(toldMap()).toBe(whole);
});
