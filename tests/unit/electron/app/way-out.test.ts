import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tell } from '../../../../electron/app/ipc';
import { WayOut } from '../../../../electron/app/way-out';
import { answers, app, dialog } from '../../../support/electron-stand-in';
import { FakeWindow } from '../../../support/fake-window';

vi.mock('electron', async () => ({
  ...(await import('../../../support/electron-stand-in')),
  BrowserWindow: (await import('../../../support/fake-window')).FakeWindow,
}));

const end = vi.fn(() => Promise.resolve());
const last = vi.fn();
let wayOut: WayOut;
let window: FakeWindow;
const windows = { open: vi.fn() };
const real = (): Parameters<WayOut['watch']>[0] => window as never;

beforeEach(() => {
  vi.useFakeTimers();
  FakeWindow.all.length = 0;
  end.mockClear();
  last.mockClear();
  wayOut = new WayOut(end, (target, name) => tell(target.webContents, name, {}), last);
  window = new FakeWindow({ webPreferences: { preload: '' } });
  wayOut.watch(real());
});
afterEach(() => {
  vi.useRealTimers();
  app.removeAllListeners();
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.removeAllListeners(signal);
});

it('asks the page before a window closes, whatever the host knows: words may still be being typed', () => {
  window.close();
  expect(window.isGone).toBe(false);
  expect(window.webContents.sent).toEqual([['app.closeRequested', {}]]);
  wayOut.heard(real());
  wayOut.close(real());
  expect(window.isGone).toBe(true);
});

it('asks again when a person kept the window once', () => {
  window.close();
  wayOut.stays(real());
  window.close();
  expect(window.webContents.sent).toHaveLength(2);
});

it('closes at once when the page is gone and nobody is left to ask', () => {
  window.webContents.crashed = true;
  window.close();
  expect(window.isGone).toBe(true);
});

it('lets a person close a window whose page hangs', async () => {
  answers.box = 1;
  window.close();
  await vi.advanceTimersByTimeAsync(5000);
  expect(window.isGone).toBe(true);
});

it('takes its question away when the page was only slow', async () => {
  const box = vi.spyOn(dialog, 'showMessageBox').mockImplementation((_window, options) => {
    const { signal } = options as { signal?: AbortSignal };
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ response: 0 })));
  });
  window.close();
  await vi.advanceTimersByTimeAsync(5000);
  expect(box).toHaveBeenCalledOnce();
  wayOut.heard(real());
  await vi.advanceTimersByTimeAsync(0);
  window.close();
  expect(window.webContents.sent).toHaveLength(1);
  wayOut.close(real());
  expect(window.isGone).toBe(true);
  box.mockRestore();
});

it('takes its question away when the page dies meanwhile', async () => {
  const box = vi.spyOn(dialog, 'showMessageBox').mockImplementation((_window, options) => {
    const { signal } = options as { signal?: AbortSignal };
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ response: 1 })));
  });
  window.close();
  expect(wayOut.isAsked(real())).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(box).toHaveBeenCalledOnce();
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await vi.advanceTimersByTimeAsync(0);
  expect(window.isGone).toBe(false);
  box.mockRestore();
});

it('asks the page that comes after one that crashed', () => {
  window.close();
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  window.close();
  expect(window.webContents.sent).toHaveLength(2);
});

it('leaves a page its time once it has heard: a person may be thinking', async () => {
  answers.box = 1;
  window.close();
  wayOut.heard(real());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(window.isGone).toBe(false);
});

it('has everything handed over and written down before a process ends', async () => {
  const exit = vi.spyOn(app, 'exit');
  wayOut.enable(windows);
  process.emit('SIGTERM');
  expect(window.webContents.sent).toEqual([['app.endRequested', {}]]);
  await vi.advanceTimersByTimeAsync(100);
  expect(end).not.toHaveBeenCalled();
  wayOut.handedOver(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(end).toHaveBeenCalledOnce();
  expect(exit).toHaveBeenCalledWith(0);
});

it('does not wait for the notes of a talk, which are a part of another window’s page', async () => {
  const notes = new FakeWindow({ webPreferences: { preload: '' } });
  notes.parent = window;
  wayOut.enable(windows);
  process.emit('SIGTERM');
  wayOut.handedOver(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(notes.webContents.sent).toEqual([]);
  expect(end).toHaveBeenCalledOnce();
});

it('does not wait for ever for a page that hands nothing over', async () => {
  wayOut.enable(windows);
  process.emit('SIGTERM');
  await vi.advanceTimersByTimeAsync(3000);
  expect(end).toHaveBeenCalledOnce();
});

it('lets the next start be a program of its own as soon as it ends, and ends even when a disk does not answer', async () => {
  const release = vi.spyOn(app, 'releaseSingleInstanceLock');
  const exit = vi.spyOn(app, 'exit').mockClear();
  end.mockImplementationOnce(() => new Promise(() => undefined));
  wayOut.enable(windows);
  app.emit('will-quit', { preventDefault: () => undefined });
  expect(release).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(29_999);
  expect(exit).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(exit).toHaveBeenCalledWith(0);
});

it('ends with its last window, but for a Mac, where it opens one again when it is called', () => {
  const quit = vi.spyOn(app, 'quit');
  const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
  wayOut.enable(windows);
  app.emit('window-all-closed');
  expect(quit).not.toHaveBeenCalled();
  app.emit('activate', {}, true);
  expect(windows.open).not.toHaveBeenCalled();
  app.emit('activate', {}, false);
  expect(windows.open).toHaveBeenCalledOnce();
  platform.mockReturnValue('linux');
  app.emit('window-all-closed');
  expect(quit).toHaveBeenCalledOnce();
  platform.mockRestore();
});

it('has what is typed handed over when Windows asks whether the session may end, and ends with it', async () => {
  window.emit('query-session-end', {});
  expect(window.webContents.sent).toEqual([['app.endRequested', {}]]);
  wayOut.handedOver(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(end).not.toHaveBeenCalled(); // somebody may have cancelled it
  window.emit('session-end');
  wayOut.handedOver(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(end).toHaveBeenCalledOnce();
});

it('says of a window that it may go from the question until a person keeps it', async () => {
  const decided = vi.fn();
  expect(wayOut.mayGo(real())).toBe(false);
  window.close();
  void wayOut.decided().then(decided);
  expect(wayOut.mayGo(real())).toBe(true);
  expect(wayOut.mayGo(undefined)).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(decided).not.toHaveBeenCalled();
  wayOut.stays(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(decided).toHaveBeenCalledOnce();
  expect(wayOut.mayGo(real())).toBe(false);
});

it('decides about a window that is gone, and trusts none of a program that ends', async () => {
  const decided = vi.fn();
  wayOut.enable(windows);
  window.close();
  void wayOut.decided().then(decided);
  wayOut.close(real());
  await vi.advanceTimersByTimeAsync(0);
  expect(decided).toHaveBeenCalledOnce();
  expect(wayOut.mayGo(undefined)).toBe(false);
  process.emit('SIGTERM');
  expect(wayOut.mayGo(undefined)).toBe(true);
  expect(last).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(6000);
  expect(last).toHaveBeenCalled();
});
