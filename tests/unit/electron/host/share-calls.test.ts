import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { bridgeMap, ID } from '../../../support/bridge-map';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let folder: string;
let host: TestHost;
let map: string;

async function file(name: string, purpose: 'open-map' | 'save-copy'): Promise<string> {
  return (await host.must('folders.file', { folder: await host.root(), name, purpose })).file;
}

beforeEach(async () => {
  folder = newFolder();
  host = new TestHost(folder);
  writeFileSync(join(folder, 'bridge.argmap'), serializeMap(bridgeMap()));
  map = (await host.must('maps.open', { file: await file('bridge.argmap', 'open-map') })).map;
});

it('writes a copy without the parts that are not wanted, and leaves the map as it is', async () => {
  const asked = { map, without: ['comments' as const] };
  const written = await host.must('share.write', { ...asked, file: await file('copy.argmap', 'save-copy') });
  expect(written).toEqual({ fileName: 'copy.argmap' });
  const copy = readFileSync(join(folder, 'copy.argmap'), 'utf8');
  expect(copy).toContain('Keep the ferry.');
  expect(copy).not.toContain('Which year?');
  expect(readFileSync(join(folder, 'bridge.argmap'), 'utf8')).toBe(serializeMap(bridgeMap()));
});

it('refuses a label that the map does not know, a map that is open, and a file that was named to be read', async () => {
  const copy = await file('copy.argmap', 'save-copy');
  const unknown = await host.call('share.write', { map, without: [], file: copy, clear: 'board' });
  expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown-label' } });
  const over = await host.call('share.write', {
    map,
    without: [],
    file: await file('bridge.argmap', 'save-copy'),
  });
  expect(over).toMatchObject({ ok: false, error: { code: 'exists' } });
  const read = await host.call('share.write', {
    map,
    without: [],
    file: await file('copy.argmap', 'open-map'),
  });
  expect(read).toMatchObject({ ok: false });
  expect(existsSync(join(folder, 'copy.argmap'))).toBe(false);
});

it('keeps what this person has read of a map’s comments, over a restart, and nothing that is gone', async () => {
  expect(await host.must('comments.read', { map })).toEqual({ ids: [] });
  await host.must('comments.markRead', { map, ids: [ID.remark, 'c-00000000000z'] });
  expect(await host.must('comments.read', { map })).toEqual({ ids: [ID.remark] });
  expect(readFileSync(join(folder, 'bridge.argmap'), 'utf8')).toBe(serializeMap(bridgeMap()));
});
