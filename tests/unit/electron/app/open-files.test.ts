import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { filesIn, listenForFiles, openInWindow } from '../../../../electron/app/open-files';
import { serializeMap } from '../../../../shared/map/serialize';
import { newFolder } from '../../../support/new-folder';
import { randomMap } from '../../../support/random-map';
import { TestHost } from '../../../support/test-host';
import { BrowserWindow, app } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

it('finds the maps and articles on a command line, and takes no option for one', () => {
  const argv = ['--inspect=x.argmap', '.', 'a.argmap', '/maps/B.ARGMAP', 'notes.txt', 'tune.mp3'];
  expect(filesIn(argv, '/home/ana')).toEqual(['/home/ana/a.argmap', '/maps/B.ARGMAP', '/home/ana/notes.txt']);
});

it('understands the addresses that some launchers give in place of paths', () => {
  const argv = [
    'file:///maps/My%20map%203.argmap',
    'file://elsewhere/maps/a.argmap',
    'https://x.org/a.argmap',
  ];
  expect(filesIn(argv.slice(0, 2), '/')).toEqual(['/maps/My map 3.argmap']);
});

it('tells what a second start and the system want opened, and shows the window where they name nothing', () => {
  const open = vi.fn();
  const show = vi.fn();
  listenForFiles().serve(open, show);
  app.emit('second-instance', {}, ['counterpoint', 'a.argmap'], '/home/ana');
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/maps/b.argmap');
  expect(open.mock.calls).toEqual([['/home/ana/a.argmap'], ['/maps/b.argmap']]);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  expect(show).not.toHaveBeenCalled();
  app.emit('second-instance', {}, ['counterpoint'], '/home/ana');
  expect(show).toHaveBeenCalledOnce();
});

it('keeps what comes before the program is ready', () => {
  app.removeAllListeners();
  const files = listenForFiles();
  app.emit('open-file', { preventDefault: vi.fn() }, '/maps/early.argmap');
  const open = vi.fn();
  files.serve(open, vi.fn());
  expect(open.mock.calls).toEqual([['/maps/early.argmap']]);
});

it('tells the window that has the file open, else the one in front, by a handle and never by a path', async () => {
  const host = new TestHost(newFolder());
  const windows = { front: () => 'front', open: () => 'new', tell: vi.fn(), show: vi.fn() };
  await openInWindow('/maps/a.argmap', host.host, windows as never);
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
  await openInWindow(path, host.host, windows as never);
  expect(windows.show).toHaveBeenLastCalledWith({ has: 'the file' });
  host.client.close();
  await openInWindow(path, host.host, windows as never);
  expect(windows.show).toHaveBeenLastCalledWith('front');
});
