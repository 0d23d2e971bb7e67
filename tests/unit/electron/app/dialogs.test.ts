import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createDialogs } from '../../../../electron/app/dialogs';
import { newFolder } from '../../../support/new-folder';
import { TestClient } from '../../../support/test-host';
import { SOURCE_EXTENSIONS } from '../../../../electron/import/formats';
import { showInWindow } from '../../../../electron/app/show-in-window';
import {
  BrowserWindow,
  answers,
  asked,
  openDialogs,
  opened,
  saveDialogs,
} from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const dataFolder = newFolder();
const home = newFolder();
const [documents, articles, maps] = ['Documents', 'Articles', 'Maps'].map((name) => {
  mkdirSync(join(home, name));
  return join(home, name);
}) as [string, string, string];
const folders = { documents, dataFolder };
const { chooseFiles, openLink } = createDialogs(folders);

it('shows where a link really goes, and opens it only after a yes', async () => {
  const lookAlike = new URL('https://ex\u0430mple.org/'); // the third letter is Cyrillic
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('declined');
  expect(asked[0]?.message).toContain('xn--');
  expect(opened).toEqual([]);
  answers.box = 0;
  expect(await openLink(lookAlike, new TestClient('1'))).toBe('opened');
  expect(opened).toHaveLength(1);
});

it('offers every file that can be read as an article, several at once', async () => {
  answers.files = ['/home/ana/a.pdf', '/home/ana/b.docx'];
  const chosen = await chooseFiles('open-source', undefined, new TestClient('1'));
  expect(chosen).toEqual({ kind: 'chosen', paths: answers.files });
  const [articles, references, all] = openDialogs[0]?.filters ?? [];
  expect(articles?.extensions.map((extension) => `.${extension}`)).toEqual(SOURCE_EXTENSIONS);
  expect(references?.extensions).toContain('bib');
  expect(all?.extensions).toEqual(['*']);
  expect(openDialogs[0]?.properties).toContain('multiSelections');
});

it('offers folders, and one of them, for a library', async () => {
  answers.files = [maps];
  expect(await chooseFiles('open-library', undefined, new TestClient('1'))).toEqual({
    kind: 'chosen',
    paths: [maps],
  });
  expect(openDialogs.at(-1)?.properties).toEqual(['openDirectory']);
});

it('begins where one was last, by what one chooses for, also after the next start', async () => {
  openDialogs.length = saveDialogs.length = 0;
  answers.files = [join(articles, 'a.pdf')];
  await chooseFiles('open-source', undefined, new TestClient('1'));
  answers.files = [join(maps, 'b.argmap')];
  await chooseFiles('open-map', undefined, new TestClient('1'));
  const next = createDialogs(folders).chooseFiles;
  await next('open-source', undefined, new TestClient('1'));
  await next('open-map', undefined, new TestClient('1'));
  expect(openDialogs.slice(-2).map(({ defaultPath }) => defaultPath)).toEqual([articles, maps]);
  await next('save-map', 'new.argmap', new TestClient('1'));
  expect(saveDialogs.at(-1)?.defaultPath).toBe(join(maps, 'new.argmap'));
});

it('begins in the documents where the folder of last time is gone', async () => {
  answers.files = ['/nowhere/at/all/b.argmap'];
  const { chooseFiles: choose } = createDialogs({ documents, dataFolder: newFolder() });
  await choose('open-map', undefined, new TestClient('1'));
  await choose('open-map', undefined, new TestClient('1'));
  expect(openDialogs.at(-1)?.defaultPath).toBe(documents);
});

it('saves and exports beside the map that is shown', async () => {
  const window = Object.assign(Object.create(null) as object, {
    webContents: { setZoomFactor: () => undefined },
    setTitle: () => undefined,
    setRepresentedFilename: () => undefined,
    setDocumentEdited: () => undefined,
  });
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue(window);
  const shown = { title: 'The bridge', dirty: false, theme: 'light', zoom: 1, keys: {} } as const;
  showInWindow(window as never, { ...shown, path: join(articles, 'bridge.argmap') });
  await chooseFiles('export', 'bridge.png', new TestClient('1'));
  expect(saveDialogs.at(-1)?.defaultPath).toBe(join(articles, 'bridge.png'));
  showInWindow(window as never, { ...shown, path: undefined });
  await chooseFiles('export', 'bridge.png', new TestClient('1'));
  expect(saveDialogs.at(-1)?.defaultPath).not.toBe(join(articles, 'bridge.png'));
});
