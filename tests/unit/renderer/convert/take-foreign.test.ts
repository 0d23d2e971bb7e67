import { beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseForeign, takeForeign } from '../../../../renderer/convert/take-foreign';
import { LARGEST_CONTENT } from '../../../../renderer/state/origin';
import type { Dialog } from '../../../../renderer/state/workspace';
import type { ForeignFile } from '../../../../shared/host/format-calls';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import { fail, ok } from '../../../../shared/result';
import { Editor } from '../../../support/edit-map';
import { FileReaderStandIn } from '../../../support/file-reader';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

type ForeignDialog = Extract<Dialog, { kind: 'foreign' }>;

const [A, B] = ['n-00000000000a', 'n-00000000000b'];

beforeEach(() => vi.stubGlobal('FileReader', FileReaderStandIn));

/** What the host reads of every file: two cards with a link, in a group, and an article that no card quotes. */
function foreign(more: Partial<ForeignFile> = {}): ForeignFile {
  const editor = new Editor();
  for (const [id, text] of [
    [A, 'A'],
    [B, 'B'],
  ] as const)
    editor.do('node.add', { id, kind: 'claim', text, at: { x: 0, y: 0 } });
  editor.do('link.add', { relation: 'supports', premises: [B], target: { node: A } });
  editor.do('nodes.group', { ids: [A], title: 'Side' });
  editor.do('source.add', { title: 'Unquoted', text: 'No card quotes it.' });
  const report = { kept: { nodes: 2 }, approximated: [], dropped: [] };
  return { fileName: 'a.mm', format: 'freemind', content: serializeMap(editor.map), report, ...more };
}

interface Asked {
  window: ReaderWindow;
  calls: { name: string; input: unknown }[];
  /** Answers the dialog that is open. */
  answer: (given: Parameters<ForeignDialog['resolve']>[0]) => void;
  dialog: () => Promise<ForeignDialog>;
}

function openWindow(answers: Record<string, unknown> = {}): Asked {
  const calls: Asked['calls'] = [];
  const heard = (name: string, result: unknown) => (input: unknown) => {
    calls.push({ name, input });
    return result;
  };
  const read = answers['read'] ?? ok(foreign());
  const window = openReaderWindow({
    'formats.readContent': heard('formats.readContent', read),
    'formats.read': heard('formats.read', read),
    'maps.openContent': heard('maps.openContent', fail('not-a-map', 'Opened.')),
    'files.choose': ok({
      kind: 'chosen',
      files: ['a', 'b'].map((name) => ({ file: `file-${name}`, fileName: `${name}.mm` })),
    }),
  });
  const shown = (): ForeignDialog | undefined => {
    const { dialog } = window.workspace.store.getState();
    return dialog?.kind === 'foreign' ? dialog : undefined;
  };
  const dialog = (): Promise<ForeignDialog> =>
    vi.waitFor(() => {
      const open = shown();
      if (!open) throw new Error('no dialog');
      return open;
    });
  return { window, calls, dialog, answer: (given) => shown()?.resolve(given) };
}

const messages = ({ workspace }: ReaderWindow): string[] =>
  workspace.store.getState().toasts.map(({ message }) => message);

describe('a dropped file of another tool', () => {
  it('is shown with what was lost, and nothing is done when the person says no', async () => {
    const { window, calls, dialog, answer } = openWindow();
    const before = window.map();
    const done = takeForeign(window.workspace, new File(['x'], 'a.mm'));
    expect(await dialog()).toMatchObject({
      foreign: foreign({ content: expect.any(String) as string }),
      addTo: 'Map',
    });
    answer(undefined);
    await done;
    expect(calls).toEqual([
      {
        name: 'formats.readContent',
        input: { fileName: 'a.mm', bytes: Buffer.from('x').toString('base64') },
      },
    ]);
    expect(window.map()).toBe(before);
  });

  it('is added as one step: cards, links, groups and all its articles', async () => {
    const { window, dialog, answer } = openWindow();
    const before = window.map();
    const done = takeForeign(window.workspace, new File(['x'], 'a.mm'));
    const { foreign: shown } = await dialog();
    answer({ way: 'add', foreign: shown });
    await done;
    const { nodes, links, groups, sources } = window.map().tables;
    expect([nodes.size, links.size, groups.size]).toEqual([2, 1, 1]);
    expect([...recordsOf(sources)].map(({ title }) => title).sort()).toEqual(['Article', 'Unquoted']);
    expect(window.session.view.getState().selection.size).toBe(2);
    expect(messages(window)).toEqual([]);
    window.session.map.undo();
    expect(serializeMap(window.map())).toBe(serializeMap(before));
  });

  it('says what stays behind when it is added', async () => {
    const parsed = parseMap(foreign().content);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const editor = new Editor();
    editor.map = parsed.value.map;
    editor.do('view.add', { title: 'Near', x: 0, y: 0, zoom: 1 });
    const { window, dialog, answer } = openWindow({
      read: ok(foreign({ content: serializeMap(editor.map) })),
    });
    const done = takeForeign(window.workspace, new File(['x'], 'a.mm'));
    answer({ way: 'add', foreign: (await dialog()).foreign });
    await done;
    expect(messages(window)).toEqual(['Comments, saved views and steps of the file were not added.']);
  });

  it('is opened as a map without a file, under its own name', async () => {
    const { window, calls, dialog, answer } = openWindow();
    const done = takeForeign(window.workspace, new File(['x'], 'a.b.mm'));
    answer({ way: 'open', foreign: { ...(await dialog()).foreign, fileName: 'a.b.mm' } });
    await done;
    const opened = calls.at(-1)?.input as { fileName: string; bytes: string };
    expect(opened.fileName).toBe('a.b.argmap');
    expect(Buffer.from(opened.bytes, 'base64').toString()).toBe(foreign().content);
    expect(messages(window)).toEqual(['Opened.']);
  });

  it('is handed over with the one that belongs to it, and read again as another format', async () => {
    const { window, calls, dialog, answer } = openWindow();
    const done = takeForeign(window.workspace, new File(['x'], 'a.ann'), new File(['y'], 'a.txt'));
    await (await dialog()).readAs('brat');
    answer(undefined);
    await done;
    const companion = { fileName: 'a.txt', bytes: Buffer.from('y').toString('base64') };
    expect(calls.map(({ input }) => input)).toMatchObject([{ companion }, { companion, format: 'brat' }]);
    expect(calls[0]?.input).not.toHaveProperty('format');
  });

  it('is not offered for a map that is for reading only', async () => {
    const { window, dialog, answer } = openWindow();
    window.session.map.store.setState({ readOnly: 'locked' } as never);
    const done = takeForeign(window.workspace, new File(['x'], 'a.mm'));
    expect((await dialog()).addTo).toBeUndefined();
    answer(undefined);
    await done;
  });

  it('that cannot be read says why, and asks nothing', async () => {
    const { window } = openWindow({ read: fail('malformed', 'It is damaged.') });
    await takeForeign(window.workspace, new File(['x'], 'a.mm'));
    expect(messages(window)).toEqual(['It is damaged.']);
    expect(window.workspace.store.getState().dialog).toBeUndefined();
  });

  it('that is too large is refused before it is read', async () => {
    const { window, calls } = openWindow();
    const huge = new File(['x'], 'a.mm');
    Object.defineProperty(huge, 'size', { value: LARGEST_CONTENT + 1 });
    await takeForeign(window.workspace, huge);
    await takeForeign(window.workspace, new File(['x'], 'a.ann'), huge);
    expect(calls).toEqual([]);
    // Of the same file it is said once.
    expect(messages(window)).toEqual([expect.stringContaining('“a.mm” is 67 MB')]);
  });
});

it('files that are chosen are read by the host, one after the other', async () => {
  const { window, calls, dialog, answer } = openWindow();
  const done = chooseForeign(window.workspace);
  await dialog();
  expect(calls).toEqual([{ name: 'formats.read', input: { file: 'file-a' } }]);
  answer(undefined);
  await vi.waitFor(() => expect(calls).toHaveLength(2));
  await dialog();
  answer(undefined);
  await done;
  expect(calls[1]).toEqual({ name: 'formats.read', input: { file: 'file-b' } });
});
