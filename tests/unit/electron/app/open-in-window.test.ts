import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openInWindow } from '../../../../electron/app/open-in-window';
import { serializeMap } from '../../../../shared/map/serialize';
import { BrowserWindow } from '../../../support/electron-stand-in';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const STAYS = { mayGo: () => false };

it('tells the window that has the file open, else the one in front, by a handle and never by a path', async () => {
  const host = new TestHost(newFolder());
  const windows = { front: () => 'front', open: () => 'new', tell: vi.fn(), show: vi.fn() };
  const program = { host: host.host, windows, wayOut: STAYS } as never;
  await openInWindow({ path: '/maps/a.argmap' }, program);
  const handle = expect.stringMatching(/^file-[0-9a-f]+$/) as unknown;
  expect(windows.tell).toHaveBeenLastCalledWith('front', 'app.openFile', {
    file: handle,
    fileName: 'a.argmap',
  });
  expect(windows.show).toHaveBeenLastCalledWith('front');

  const path = join(host.folder, 'b.argmap');
  writeFileSync(path, serializeMap(randomMap(3)));
  await host.must('maps.open', { file: await host.file('b.argmap') });
  vi.spyOn(BrowserWindow, 'fromWebContents').mockReturnValue({ has: 'the file' });
  await openInWindow({ path }, program);
  expect(windows.show).toHaveBeenLastCalledWith({ has: 'the file' });
  host.client.close();
  await openInWindow({ path }, program);
  expect(windows.show).toHaveBeenLastCalledWith('front');
});

it('shows the program where no file is named, in a new window where there is none', async () => {
  const windows = { front: vi.fn((): string | undefined => 'front'), open: () => 'new', show: vi.fn() };
  const program = { windows, wayOut: STAYS } as never;
  await openInWindow({}, program);
  expect(windows.show).toHaveBeenLastCalledWith('front');
  windows.front.mockReturnValue(undefined);
  await openInWindow({}, program);
  expect(windows.show).toHaveBeenLastCalledWith('new');
});

it('waits for a window that may go: it shows its question, and the file goes where there is a window then', async () => {
  const host = new TestHost(newFolder());
  const windows = { front: vi.fn(() => 'asked'), tell: vi.fn(), show: vi.fn() };
  let decide = (): void => undefined;
  const wayOut = {
    mayGo: (window: unknown) => window === 'asked',
    decided: () => new Promise<void>((resolve) => (decide = resolve)),
  };
  const opened = openInWindow({ path: '/maps/a.argmap' }, { host: host.host, windows, wayOut } as never);
  await vi.waitFor(() => expect(windows.show).toHaveBeenLastCalledWith('asked'));
  expect(windows.tell).not.toHaveBeenCalled();
  windows.front.mockReturnValue('other');
  decide();
  await opened;
  expect(windows.tell).toHaveBeenCalledWith('other', 'app.openFile', expect.anything());
});
