import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { takeFiles, takeNamed } from '../../../../renderer/app/take-files';
import { startWithPasted } from '../../../../renderer/import/paste-article';
import { forShownOrNew } from '../../../../renderer/import/shown-or-new';
import { FileReaderStandIn } from '../../../support/file-reader';
import { HostWindow } from '../../../support/host-window';
import { newFolder } from '../../../support/new-folder';
import { TestHost } from '../../../support/test-host';

let folder: string;
let host: TestHost;
let window: HostWindow;

beforeEach(() => {
  vi.stubGlobal('FileReader', FileReaderStandIn);
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callback());
  folder = newFolder();
  host = new TestHost(folder);
  window = new HostWindow(host);
});

const titles = (): string[] =>
  window.workspace.store.getState().sessions.map(({ map }) => map.store.getState().map.head.title);

async function named(fileName: string, content: string): Promise<{ file: string; fileName: string }> {
  writeFileSync(join(folder, fileName), content);
  return { file: await host.file(fileName), fileName };
}

const BROKEN = '%PDF-1.7\nnothing that follows\n';

it('an article that is named or dropped and cannot be read is refused in words, and leaves no map', async () => {
  await takeNamed(window.workspace, [await named('broken.pdf', BROKEN)]);
  expect(titles()).toEqual([]);
  expect(window.toasts).toHaveLength(1);
  await takeFiles(window.workspace, [new File([BROKEN], 'dropped.pdf')]);
  expect(titles()).toEqual([]);
  expect(window.toasts).toHaveLength(2);
});

it('leaves none either when text that is pasted is none, or several cannot be read', async () => {
  await startWithPasted(window.workspace, { text: ' \n' });
  const several = [await named('a.pdf', BROKEN), await named('b.pdf', BROKEN)];
  await takeNamed(window.workspace, several);
  expect(titles()).toEqual([]);
  expect(window.workspace.store.getState().importing?.over).toBe(true);
});

it('keeps the new map once something is in it, and the one that was open in any case', async () => {
  await takeNamed(window.workspace, [
    await named('broken.pdf', BROKEN),
    await named('trams.txt', 'Trams are late.'),
  ]);
  expect(titles()).toEqual(['Untitled map']);
  const { session } = window;
  session.map.undo();
  await takeNamed(window.workspace, [await named('other.pdf', BROKEN)]);
  expect(window.session).toBe(session);
});

it('keeps a new map that the person has begun to work in meanwhile', async () => {
  await forShownOrNew(window.workspace, async ({ session }) => {
    session.map.dispatch('map.set', { fields: { title: 'Mine' } });
    await Promise.resolve();
  });
  expect(titles()).toEqual(['Mine']);
});
