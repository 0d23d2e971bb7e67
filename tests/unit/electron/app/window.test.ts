import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { webPreferences } from '../../../../electron/app/web-preferences';
import { fitOut, makeWindow } from '../../../../electron/app/window';
import { WindowPlaces } from '../../../../electron/app/window-place';
import { nativeTheme } from '../../../support/electron-stand-in';
import { FakeWindow } from '../../../support/fake-window';
import { newFolder } from '../../../support/new-folder';

vi.mock('electron', async () => ({
  ...(await import('../../../support/electron-stand-in')),
  BrowserWindow: (await import('../../../support/fake-window')).FakeWindow,
}));

let folder: string;
function open(): FakeWindow {
  const made = makeWindow();
  fitOut(made, new WindowPlaces(folder), { zoom: 1.25, suggest: () => Promise.resolve([]) });
  return made.window as unknown as FakeWindow;
}

beforeEach(() => {
  FakeWindow.all.length = 0;
  folder = newFolder();
});

it('loads the interface from the bundle with the preferences of the checklist', () => {
  const window = open();
  const { preload } = window.options.webPreferences;
  expect(preload).toMatch(/preload\.cjs$/);
  expect(window.options.webPreferences).toEqual(webPreferences({ preload, packaged: true }));
  expect(window.webContents.zoom).toBe(1.25);
  expect(window.loaded).toEqual(['app://bundle/index.html']);
});

/** The person moves a window and closes it. */
function leave(window: FakeWindow, bounds: FakeWindow['bounds']): void {
  window.bounds = bounds;
  window.close();
}

it('opens where the last window was, if that is on a screen that is there', () => {
  leave(open(), { x: 40, y: 60, width: 1000, height: 700 });
  const next = open();
  expect(next.bounds).toEqual({ x: 40, y: 60, width: 1000, height: 700 });

  leave(next, { x: 5000, y: 60, width: 1000, height: 700 });
  const { bounds, isCentred } = open();
  expect(bounds).toMatchObject({ width: 1000, height: 700 });
  expect(isCentred).toBe(true);
});

it('opens another window a little aside, so that both are seen', () => {
  open().bounds = { x: 40, y: 60, width: 1000, height: 700 };
  expect(open().bounds).toEqual({ x: 72, y: 92, width: 1000, height: 700 });
});

it('opens beside another window, and not beside the notes of a talk', () => {
  const first = open();
  first.bounds = { x: 40, y: 60, width: 1000, height: 700 };
  const notes = new FakeWindow({ webPreferences: { preload: '' } });
  notes.parent = first;
  expect(open().bounds).toEqual({ x: 72, y: 92, width: 1000, height: 700 });
});

it('has the page’s own ground before there is a page, in both themes', () => {
  const tokens = readFileSync('renderer/styles/tokens.css', 'utf8');
  const [light, dark] = [...tokens.matchAll(/--canvas: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
  expect(open().backgroundColor).toBe(light);
  nativeTheme.shouldUseDarkColors = true;
  expect(open().backgroundColor).toBe(dark);
  nativeTheme.shouldUseDarkColors = false;
});
