import { beforeEach, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../electron/app/page-trouble';
import { dialog } from '../../../support/electron-stand-in';
import { FakeWindow } from '../../../support/fake-window';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

/** Questions that are open, by what they say; a person answers one with the number of a choice. */
const open = new Map<string, (choice: number) => void>();
let window: FakeWindow;
let isClosing: boolean;
const reload = vi.fn();

beforeEach(() => {
  open.clear();
  reload.mockClear();
  isClosing = false;
  vi.spyOn(dialog, 'showMessageBox').mockImplementation((_window, options) => {
    const { message, signal } = options as { message: string; signal?: AbortSignal };
    return new Promise((resolve) => {
      const answer = (response: number): void => {
        open.delete(message);
        resolve({ response });
      };
      open.set(message, answer);
      // As Electron has it: taken away is answered as Escape does.
      signal?.addEventListener('abort', () => answer(1));
    });
  });
  window = new FakeWindow({ webPreferences: { preload: '' } });
  Object.assign(window.webContents, {
    reload,
    forcefullyCrashRenderer: () => die('killed'),
  });
  watchPage(window as never, { file: '', write: () => undefined }, () => isClosing);
});

function die(reason: string): void {
  window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const HANGS = 'The page does not answer.';
const GONE = 'The page has stopped.';

async function choose(message: string, choice: number): Promise<void> {
  open.get(message)?.(choice);
  await settled();
}

it('asks about a page that dies while it is asked about as one that hangs, and closes nothing unasked', async () => {
  window.emit('unresponsive');
  die('crashed');
  await settled();
  expect([...open.keys()]).toEqual([GONE]);
  expect(window.isGone).toBe(false);
  await choose(GONE, 0);
  expect(reload).toHaveBeenCalledOnce();
});

it('loads a page that hangs anew without asking twice', async () => {
  window.emit('unresponsive');
  await choose(HANGS, 0);
  expect(open.size).toBe(0);
  expect(reload).toHaveBeenCalledOnce();
  die('crashed');
  expect([...open.keys()]).toEqual([GONE]);
});

it('takes its question away when the page answers again, so that no page is ended that is well', async () => {
  window.emit('unresponsive');
  window.emit('responsive');
  await settled();
  expect(open.size).toBe(0);
  expect(reload).not.toHaveBeenCalled();
});

it('leaves the question to the one who closes the window', async () => {
  window.emit('unresponsive');
  window.emit('close', { preventDefault: () => undefined });
  isClosing = true;
  window.emit('unresponsive');
  await settled();
  expect(open.size).toBe(0);
});

it('closes the window of a page that has crashed when a person wishes it', async () => {
  die('crashed');
  await choose(GONE, 1);
  expect(window.isGone).toBe(true);
});
