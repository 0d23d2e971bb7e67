import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findCopies } from '../../../../electron/files/find-copies';
import { serializeMap } from '../../../../shared/map/serialize';
import { Editor } from '../../../support/edit-map';
import { newFolder } from '../../../support/new-folder';

let folder: string;
let path: string;
const editor = new Editor();
const { id } = editor.map.head;
const COPY = 'talks (Anna’s conflicted copy 2026-02-03).argmap';

beforeEach(() => {
  folder = newFolder();
  path = write('talks.argmap', serializeMap(editor.map));
});

function write(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const found = async (): Promise<string[]> => (await findCopies(path, id)).map((copy) => basename(copy.path));

describe('the conflict copies of a map', () => {
  it('have such a name, and the same map inside', async () => {
    write(COPY, serializeMap(editor.map));
    const [copy] = await findCopies(path, id);
    expect(copy).toMatchObject({ path: join(folder, COPY), maker: 'Dropbox', map: { head: { id } } });
  });

  it('are not another map with such a name, nor the same one with any other name', async () => {
    const other = serializeMap(editor.map).replaceAll(id, 'm-zzzzzzzzzzzz');
    write('talks (1).argmap', other);
    write('backup.argmap', serializeMap(editor.map));
    expect(await found()).toEqual([]);
  });

  it('are none of what cannot be read as a map', async () => {
    const whole = serializeMap(editor.map);
    write('talks (1).argmap', whole.slice(0, -20));
    write('talks (2).argmap', '');
    expect(await found()).toEqual([]);
  });

  it('are found whatever another program has made of the order of the keys', async () => {
    const {
      format,
      version,
      id: own,
      ...rest
    } = JSON.parse(serializeMap(editor.map)) as {
      [key: string]: unknown;
    };
    const padding = { padding: 'x'.repeat(5000) };
    write('talks (1).argmap', JSON.stringify({ ...padding, ...rest, id: own, version, format }));
    expect(await found()).toEqual(['talks (1).argmap']);
  });

  it('are files: a link beside the map may lead anywhere', async () => {
    const elsewhere = join(newFolder(), 'talks.argmap');
    writeFileSync(elsewhere, readFileSync(path));
    symlinkSync(elsewhere, join(folder, COPY));
    expect(await found()).toEqual([]);
  });

  it('are listed without being read whole when they are large', async () => {
    const content = serializeMap(editor.map);
    write('talks (1).argmap', content.replace(/}\s*$/, `,"padding":"${'x'.repeat(17 * 1024 * 1024)}"}`));
    const [copy] = await findCopies(path, id);
    expect(copy).toMatchObject({ path: join(folder, 'talks (1).argmap') });
    expect(copy?.map).toBeUndefined();
  });

  it('are twenty at most', async () => {
    for (let i = 1; i <= 30; i++) write(`talks (${i}).argmap`, serializeMap(editor.map));
    expect(await found()).toHaveLength(20);
  });

  it('change their mark with their content alone', async () => {
    write(COPY, serializeMap(editor.map));
    const [first] = await findCopies(path, id);
    write(COPY, serializeMap(editor.map));
    expect((await findCopies(path, id))[0]?.mark).toBe(first?.mark);
    write(COPY, `${serializeMap(editor.map)}\n`);
    expect((await findCopies(path, id))[0]?.mark).not.toBe(first?.mark);
  });
});
