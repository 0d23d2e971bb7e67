import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const WITHIN = { timeout: 10_000 };

let host: TestHost;
let path: string;
let map: string;

beforeEach(async () => {
  host = new TestHost(newFolder());
  path = join(host.folder, 'talks.argmap');
  ({ map } = await host.must('maps.new', { title: 'Talks' }));
  await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
});

/** In one move: a file seen half written is another change. */
function writeTheirs(title: string): void {
  const beside = join(newFolder(), 'theirs');
  writeFileSync(beside, readFileSync(path, 'utf8').replace(/"title": ".*?"/, `"title": "${title}"`));
  renameSync(beside, path);
}

/** Something that is in no file: a map without is given to the next window as its file is. */
async function editUnsaved(): Promise<void> {
  const id = 'g-00000000000a';
  await host.must('maps.edit', { map, revision: 1, diff: [{ table: 'groups', id, to: { id, title: 'x' } }] });
}

const told = (): unknown[] =>
  host.client.events.filter(({ name }) => name === 'maps.conflict').map(({ data }) => data);

describe('a change by others', () => {
  it('is told to the window that shows the map', async () => {
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(told()[0]).toEqual({ map, change: 'changed', fileName: 'talks.argmap', dirty: false });
  });

  it('that comes while no window shows the map is told to the next one that does', async () => {
    await editUnsaved();
    const closed = host.client;
    closed.close();
    writeTheirs('Theirs');
    host.reload();
    await host.must('maps.resume', { map });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(closed.events).toEqual([]);
  });

  it('that a window has not answered is told again when it is loaded anew', async () => {
    await editUnsaved();
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    host.reload();
    await host.must('maps.resume', { map });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
  });

  it('is over when the file holds again what it held, which is told, too', async () => {
    const before = readFileSync(path);
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    writeFileSync(path, before);
    await vi.waitFor(() => expect(told().at(-1)).toMatchObject({ map, change: 'over' }), WITHIN);
  });

  it('is told once, however often a window asks for the map', async () => {
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    await host.must('maps.resume', { map });
    await host.must('maps.resume', { map });
    writeTheirs('Theirs again');
    await vi.waitFor(() => expect(told()).toHaveLength(2), WITHIN);
  });
});
