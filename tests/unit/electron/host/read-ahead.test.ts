import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ReadAhead } from '../../../../electron/host/read-ahead';
import { MapReader } from '../../../../shared/map/map-reader';
import type { MapPiece } from '../../../../shared/map/pieces';
import { serializeMap } from '../../../../shared/map/serialize';
import { arranged, graphOf } from '../../../bench/graphs';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const TEXT = serializeMap(arranged(graphOf('argument', 1500)));

function mapFile(): string {
  const path = join(newFolder(), 'a.argmap');
  writeFileSync(path, TEXT);
  return path;
}

/** Begins to read a map, and ends once that has begun. */
async function begun(...files: string[]): Promise<ReadAhead> {
  const ahead = new ReadAhead();
  ahead.begin(files);
  for (const file of files) await ahead.take(file, '/another');
  return ahead;
}

/** Opens the file named at start as a window does. @returns the text of the map that came in pieces */
async function openFirst(host: TestHost): Promise<string> {
  const [named] = (await host.must('app.start', {})).files;
  const { pieces } = await host.must('maps.open', { file: named?.file ?? '', request: 'r' });
  const told = host.client.events.filter(({ name }) => name === 'maps.piece').map(({ data }) => data);
  expect(told).toHaveLength(pieces ?? NaN);
  expect(told.at(-1)).toMatchObject({ part: 'end' });
  const reader = new MapReader();
  for (const piece of told.slice(0, -1)) reader.take(piece as MapPiece);
  const map = reader.done();
  return map ? serializeMap(map) : '';
}

it('gives the map that was named at start whole, as soon as it is asked for and later', async () => {
  const atOnce = new TestHost(newFolder(), { startFiles: [mapFile()] });
  const later = new TestHost(newFolder(), { startFiles: [mapFile()] });
  expect(await openFirst(atOnce)).toBe(TEXT);
  await later.must('recent.list', {});
  expect(await openFirst(later)).toBe(TEXT);
});

it('is for one window, and for the first map alone', async () => {
  const path = mapFile();
  const ahead = await begun('/an/article.html', path, mapFile());
  expect(await ahead.take(path, path)).toMatchObject({ ok: true });
  expect(await ahead.take(path, path)).toBeUndefined();
});

it('is not used when the file has changed since, also when that keeps its size and time', async () => {
  const path = mapFile();
  const ahead = await begun(path);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, TEXT.toUpperCase());
  utimesSync(path, atime, mtime);
  expect(await ahead.take(path, path)).toBeUndefined();
});

it('leaves it to whoever opens the file to say why it cannot be read', async () => {
  const path = mapFile();
  const ahead = await begun(path);
  rmSync(path);
  expect(await ahead.take(path, path)).toBeUndefined();
  expect(await (await begun('/no/such.argmap')).take('/no/such.argmap', '/no/such.argmap')).toBeUndefined();
  expect(await new ReadAhead().take(path, path)).toBeUndefined();
});
