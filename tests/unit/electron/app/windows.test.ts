import { beforeEach, expect, it, vi } from 'vitest';
import { Windows } from '../../../../electron/app/windows';
import { FakeWindow } from '../../../support/fake-window';

vi.mock('electron', async () => ({
  ...(await import('../../../support/electron-stand-in')),
  BrowserWindow: (await import('../../../support/fake-window')).FakeWindow,
}));

let windows: Windows;
const open = (): FakeWindow => windows.open() as unknown as FakeWindow;
const real = (window: FakeWindow): Parameters<Windows['isThere']>[0] => window as never;

beforeEach(() => {
  FakeWindow.all.length = 0;
  windows = new Windows(() => new FakeWindow({ webPreferences: { preload: '' } }) as never);
});

it('tells a page what came before it listened, and what comes later at once', () => {
  const window = open();
  windows.tell(real(window), 'app.closeRequested', {});
  expect(window.webContents.sent).toEqual([]);
  windows.isThere(real(window));
  expect(window.webContents.sent).toHaveLength(1);
  windows.tell(real(window), 'app.endRequested', {});
  expect(window.webContents.sent).toEqual([
    ['app.closeRequested', {}],
    ['app.endRequested', {}],
  ]);
});

it('keeps what is opened while a page that has crashed is loaded anew', () => {
  const window = open();
  windows.isThere(real(window));
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  windows.tell(real(window), 'app.endRequested', {});
  expect(window.webContents.sent).toEqual([]);
  windows.isThere(real(window));
  expect(window.webContents.sent).toHaveLength(1);
});

it('knows the window that had the keyboard last', () => {
  const [first, second] = [open(), open()];
  expect(windows.front()).toBe(second);
  first.emit('focus');
  expect(windows.front()).toBe(first);
  first.destroy();
  expect(windows.front()).not.toBe(first);
});
