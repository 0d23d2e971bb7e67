import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hearConflict, takeFile } from '../../../../renderer/saving/conflict';
import { saveMap } from '../../../../renderer/session/save-map';
import { isDirty } from '../../../../renderer/state/unsaved';
import { recordsOf } from '../../../../shared/map/table';
import { FileReaderStandIn } from '../../../support/file-reader';
import { fixture } from '../../../support/fixture';
import { HostWindow } from '../../../support/host-window';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let host: TestHost;
let window: HostWindow;
let path: string;
let dataFolder: string;

beforeEach(async () => {
  dataFolder = newFolder();
  host = new TestHost(newFolder(), { dataFolder });
  path = join(host.folder, 'a.argmap');
  writeFileSync(path, fixture('maps/v2/empty.argmap'));
  window = new HostWindow(host);
  await window.open('a.argmap');
});

function writeTheirs(title = 'Theirs'): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"title": ".*?"/, `"title": "${title}"`));
}
const store = () => window.session.map.store.getState();
const cards = () => [...recordsOf(store().map.tables.nodes)].map(({ text }) => text);
const add = (text: string) => window.session.map.dispatch('node.add', { kind: 'claim', text });
const rename = (title: string) => window.session.map.dispatch('map.set', { fields: { title } });
const change = { change: 'changed' as const, fileName: 'a.argmap' };
const hear = () => hearConflict(window.workspace, window.session, change);

/** Does something while the host reads the file. */
function meanwhile(run: () => unknown): void {
  let isDone = false;
  window.before = (name) => {
    if (name !== 'maps.theirs' || isDone) return;
    isDone = true;
    void Promise.resolve().then(run);
  };
}

async function versions(): Promise<string[]> {
  const listed = await host.must('history.list', { map: store().map.head.id });
  const read = listed.versions.map(({ version }) =>
    host.must('history.read', { map: store().map.head.id, version }),
  );
  return (await Promise.all(read)).map(({ content }) => content);
}

describe('what others have written, while nothing here is unsaved', () => {
  it('is shown at once, can be undone, and is said', async () => {
    writeTheirs();
    await hear();
    expect(window.title).toBe('Theirs');
    expect(isDirty(store())).toBe(false);
    expect(window.toasts).toEqual(['“a.argmap” was changed by others, and is shown as it is now.']);
    window.session.map.undo();
    expect(window.title).not.toBe('Theirs');
  });

  it.each(['before it is asked', 'while it is read'])('keeps a card that is typed %s', async (when) => {
    writeTheirs();
    const typed = window.session.map.startTyping('Add claim');
    const type = () => {
      typed.put(() => add('T'));
      typed.put(() => add('Typed'));
    };
    if (when === 'while it is read') meanwhile(type);
    const heard = hear();
    if (when !== 'while it is read') type();
    await heard;
    expect(window.title).toBe('Theirs');
    expect(cards()).toEqual(expect.arrayContaining(['T', 'Typed']));
    expect(isDirty(store())).toBe(true);
    expect(await saveMap(window.workspace, window.session)).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(/Theirs[^]*Typed/);
  });

  it('takes no place where what is edited meanwhile does not fit it: the person is asked', async () => {
    writeTheirs();
    meanwhile(() => rename('Mine'));
    await hear();
    expect(window.title).toBe('Mine');
    expect(window.session.file.getState().conflict).toEqual(change);
  });

  it('is taken once where it is told twice', async () => {
    writeTheirs();
    await Promise.all([hear(), hear()]);
    expect(window.session.file.getState().conflict).toBeUndefined();
    expect(store().history.done).toHaveLength(1);
  });
});

describe('what others have written, taken as the person wishes', () => {
  it('takes the place of unsaved edits, which undo brings back, and which are kept as a version', async () => {
    add('Mine');
    writeTheirs();
    await takeFile(window.workspace, window.session);
    expect([window.title, cards()]).toEqual(['Theirs', []]);
    expect((await versions()).some((content) => content.includes('Mine'))).toBe(true);
    window.session.map.undo();
    expect(cards()).toEqual(['Mine']);
  });

  it('has on top what was edited while it was read', async () => {
    add('Mine');
    writeTheirs();
    meanwhile(() => add('Later'));
    await takeFile(window.workspace, window.session);
    expect([window.title, cards()]).toEqual(['Theirs', ['Later']]);
  });

  it('goes over what was edited meanwhile and does not fit, for undo and a version to bring back', async () => {
    writeTheirs();
    meanwhile(() => rename('Mine'));
    await takeFile(window.workspace, window.session);
    expect(window.title).toBe('Theirs');
    expect(window.workspace.store.getState().toasts.at(-1)?.hint).toContain('does not fit');
    await window.session.flush();
    expect((await versions()).some((content) => content.includes('"Mine"'))).toBe(true);
    window.session.map.undo();
    expect(window.title).toBe('Mine');
  });

  it('says why where it cannot be read, and nothing is other', async () => {
    add('Mine');
    rmSync(path);
    await takeFile(window.workspace, window.session);
    expect(cards()).toEqual(['Mine']);
    expect(window.toasts).toHaveLength(1);
  });
});

describe('a window that was cut off', () => {
  it('says so, and hands over what was edited meanwhile when it is back', async () => {
    window.cut();
    expect(window.workspace.store.getState().disconnected?.message).toContain('lost');
    add('Edited alone');
    expect(await window.session.flush()).toMatchObject({ ok: false });
    expect(window.toasts).toEqual([]);
    window.reconnect();
    expect(window.workspace.store.getState().disconnected).toBeUndefined();
    await vi.waitFor(async () => expect(await window.session.flush()).toMatchObject({ ok: true }));
    const { content } = await host.must('maps.resume', { map: window.session.id });
    expect(content).toContain('Edited alone');
    // What concerns all windows may have changed, too.
    await vi.waitFor(() =>
      expect(host.client.events.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['app.settings', 'library.changed']),
      ),
    );
  });

  it('to whose map another went on keeps what was edited alone as a map of its own', async () => {
    vi.stubGlobal('FileReader', FileReaderStandIn);
    window.cut();
    add('Edited alone');
    expect(await window.session.flush()).toMatchObject({ ok: false });
    const before = window.session.id;
    host.reload();
    const there = await host.must('maps.resume', { map: before });
    window.reconnect();
    await vi.waitFor(() => expect(window.toasts).toEqual(['“Nothing yet” went on without this window.']));
    const [now] = window.workspace.store.getState().sessions;
    const { map, fileName } = now?.map.store.getState() ?? store();
    expect([...recordsOf(map.tables.nodes)].map(({ text }) => text)).toEqual(['Edited alone']);
    expect(fileName).toBeUndefined();
    expect(there.content).not.toContain('Edited alone');
    const journals = readdirSync(join(dataFolder, 'journal'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.base'))
      .map((name) => readFileSync(join(dataFolder, 'journal', name), 'utf8'));
    expect(journals.some((content) => content.includes('Edited alone'))).toBe(true);
  });

  it('learns that others have taken the map, and what they have written', async () => {
    const other = new TestHost(host.folder);
    window.cut();
    add('Edited alone');
    const { map } = await other.must('maps.open', { file: await other.file('a.argmap') });
    await other.takeOver(map);
    window.reconnect();
    await vi.waitFor(() => expect(store().readOnly).toMatchObject({ reason: 'locked', takenOver: true }));
    expect(cards()).toEqual(['Edited alone']);
    await vi.waitFor(async () => {
      const { content } = await host.must('maps.resume', { map: window.session.id });
      expect(content).toContain('Edited alone');
    });
  });
});

it('edits that do not follow on what the host has, whyever, reach it all the same', async () => {
  const { id } = window.session;
  const group = { id: 'g-00000000000a', title: 'Nobody knows whence' };
  const stray = { table: 'groups' as const, id: group.id, to: group };
  await host.must('maps.edit', { map: id, revision: 1, diff: [stray] });
  add('Mine');
  expect(await window.session.flush()).toMatchObject({ ok: true });
  add('And later');
  expect(await window.session.flush()).toMatchObject({ ok: true });
  const { content } = await host.must('maps.resume', { map: id });
  expect(content).toMatch(/Mine[^]*And later|And later[^]*Mine/);
  expect(content).not.toContain('Nobody knows');
});

describe('a save that is refused because the map is open elsewhere', () => {
  it('is answered by what the host says of the lock: the bar is there, and stays', async () => {
    const other = new TestHost(host.folder);
    add('Mine');
    const { map } = await other.must('maps.open', { file: await other.file('a.argmap') });
    await other.takeOver(map);
    expect(await saveMap(window.workspace, window.session)).toBe(false);
    expect(store().readOnly).toMatchObject({ reason: 'locked', takenOver: true });
  });
});
