import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newFolder, TestHost } from '../../../support/test-host';

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

function writeTheirs(title: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"title": ".*?"/, `"title": "${title}"`));
}

const told = (): unknown[] =>
  host.client.events.filter(({ name }) => name === 'maps.outside').map(({ data }) => data);

describe('a change by others', () => {
  it('is told to the window that shows the map', async () => {
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(told()[0]).toEqual({ map, change: 'changed', fileName: 'talks.argmap', unsaved: false });
  });

  it('that comes while no window shows the map is told to the next one that does', async () => {
    const closed = host.client;
    closed.close();
    writeTheirs('Theirs');
    host.reload();
    await host.must('maps.resume', { map });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(closed.events).toEqual([]);
  });

  it('that a window has not answered is told again when it is loaded anew', async () => {
    writeTheirs('Theirs');
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    host.reload();
    await host.must('maps.resume', { map });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
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
