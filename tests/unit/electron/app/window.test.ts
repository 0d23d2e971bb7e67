import type { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { webPreferences } from '../../../../electron/app/web-preferences';
import { openWindow } from '../../../../electron/app/window';
import type { Host } from '../../../../electron/host/host';

const windows = vi.hoisted(() => ({ made: [] as unknown[] }));

vi.mock('electron', async () => {
  const standIn = await import('../../../support/electron-stand-in');
  const events = await import('node:events');
  class FakeWindow extends events.EventEmitter {
    static getAllWindows = (): unknown[] => windows.made;
    readonly webContents = { isCrashed: vi.fn(() => false), send: vi.fn() };
    readonly loadURL = vi.fn(() => Promise.resolve());
    readonly show = vi.fn();
    constructor(readonly options: { webPreferences: { preload: string } }) {
      super();
      windows.made.push(this);
    }
  }
  return { ...standIn, BrowserWindow: FakeWindow };
});

interface Opened extends EventEmitter {
  options: { webPreferences: { preload: string } };
  webContents: { isCrashed: ReturnType<typeof vi.fn>; send: ReturnType<typeof vi.fn> };
  loadURL: ReturnType<typeof vi.fn>;
}

const hasUnsavedMaps = vi.fn<() => boolean>();
let window: Opened;

beforeEach(() => {
  windows.made.length = 0;
  window = openWindow({ hasUnsavedMaps } as unknown as Host) as unknown as Opened;
});

/** Whether closing the window is stopped. */
function closingIsStopped(): boolean {
  const event = { preventDefault: vi.fn() };
  window.emit('close', event);
  return event.preventDefault.mock.calls.length > 0;
}

it('loads the interface from the bundle with the preferences of the checklist', () => {
  const { preload } = window.options.webPreferences;
  expect(preload).toMatch(/preload\.cjs$/);
  expect(window.options.webPreferences).toEqual(webPreferences({ preload, packaged: true }));
  expect(window.loadURL.mock.calls).toEqual([['app://bundle/index.html']]);
});

it('asks the interface before it closes with unsaved edits', () => {
  hasUnsavedMaps.mockReturnValue(true);
  expect(closingIsStopped()).toBe(true);
  expect(window.webContents.send.mock.calls).toEqual([['app.closeRequested', {}]]);
});

it('closes at once when all is saved, or when nobody is left to ask', () => {
  hasUnsavedMaps.mockReturnValue(false);
  expect(closingIsStopped()).toBe(false);
  hasUnsavedMaps.mockReturnValue(true);
  window.webContents.isCrashed.mockReturnValue(true);
  expect(closingIsStopped()).toBe(false);
  expect(window.webContents.send).not.toHaveBeenCalled();
});
