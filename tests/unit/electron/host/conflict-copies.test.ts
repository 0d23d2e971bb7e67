import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapDiff } from '../../../../shared/edit/diff';
import type { HostEvents } from '../../../../shared/host/events';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

const NAME = 'talks (Anna’s conflicted copy 2026-02-03).argmap';
const WITHIN = { timeout: 10_000 };

let host: TestHost;
beforeEach(() => {
  host = new TestHost(newFolder());
});

function addGroup(title: string): MapDiff {
  const id = 'g-00000000000a';
  return [{ table: 'groups', id, to: { id, title } }];
}

/** A file of a map, and the same map with one group more in a conflict copy. */
async function twoVersions(): Promise<void> {
  const { map } = await host.must('maps.new', { title: 'Talks' });
  await host.must('maps.saveAs', { map, file: await host.file('talks.argmap') });
  const before = readFileSync(join(host.folder, 'talks.argmap'));
  await host.must('maps.edit', { map, revision: 1, diff: addGroup('Confront') });
  await host.must('maps.save', { map });
  await host.must('maps.close', { map });
  writeFileSync(join(host.folder, NAME), readFileSync(join(host.folder, 'talks.argmap')));
  writeFileSync(join(host.folder, 'talks.argmap'), before);
}

const told = (window = host): HostEvents['maps.copies'][] =>
  window.client.events.flatMap(({ name, data }) =>
    name === 'maps.copies' ? [data as HostEvents['maps.copies']] : [],
  );

describe('conflict copies beside a map', () => {
  it('are told once it is open, with how they differ and a handle that opens them', async () => {
    await twoVersions();
    const { map } = await host.must('maps.open', { file: await host.file('talks.argmap') });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    const [copy] = told()[0]?.copies ?? [];
    expect(told()[0]?.map).toBe(map);
    expect(copy).toMatchObject({ fileName: NAME, maker: 'Dropbox', differs: '1 group added' });
    expect(JSON.stringify(told())).not.toContain(host.folder);
    const opened = await host.must('maps.open', { file: copy?.file ?? '' });
    expect(opened.fileName).toBe(NAME);
    expect(opened.content).toContain('Confront');
  });

  it('are told as they come and go while it is open', async () => {
    await twoVersions();
    const copy = readFileSync(join(host.folder, NAME));
    rmSync(join(host.folder, NAME));
    await host.must('maps.open', { file: await host.file('talks.argmap') });
    writeFileSync(join(host.folder, NAME), copy);
    await vi.waitFor(() => expect(told().at(-1)?.copies).toHaveLength(1), WITHIN);
    rmSync(join(host.folder, NAME));
    await vi.waitFor(() => expect(told().at(-1)?.copies).toEqual([]), WITHIN);
  });

  it('are told again to a window that is loaded anew, and not twice to one', async () => {
    await twoVersions();
    const file = await host.file('talks.argmap');
    const { map } = await host.must('maps.open', { file });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    host.reload();
    await host.must('maps.resume', { map });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
  });

  it('with the same content are nothing to tell of', async () => {
    await twoVersions();
    const same = join(host.folder, 'talks (1).argmap');
    writeFileSync(same, readFileSync(join(host.folder, 'talks.argmap')));
    await host.must('maps.open', { file: await host.file('talks.argmap') });
    await vi.waitFor(() => expect(told()).toHaveLength(1), WITHIN);
    expect(told()[0]?.copies.map(({ fileName }) => fileName)).toEqual([NAME]);
  });
});
