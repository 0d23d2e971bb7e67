import { expect, it, vi } from 'vitest';
import { filesIn, listenForFiles } from '../../../../electron/app/open-files';
import { TestHost, newFolder } from '../../../support/test-host';
import { BrowserWindow, app } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

it('finds the maps on a command line, and takes no option for one', () => {
  const argv = ['--inspect=x.argmap', '.', 'a.argmap', '/maps/B.ARGMAP', 'notes.txt'];
  expect(filesIn(argv, '/home/ana')).toEqual(['/home/ana/a.argmap', '/maps/B.ARGMAP']);
});

it('tells the window of files from a second start and from the system, by handles, never by paths', async () => {
  const sent: unknown[][] = [];
  const window = {
    isMinimized: () => true,
    restore: vi.fn(),
    focus: vi.fn(),
    webContents: { send: (...message: unknown[]) => sent.push(message) },
  };
  vi.spyOn(BrowserWindow, 'getAllWindows').mockReturnValue([window] as never);
  const host = new TestHost(newFolder());
  await host.must('app.start', {});
  listenForFiles().serve(host.host);
  app.emit('second-instance', {}, ['counterpoint', 'a.argmap'], '/home/ana');
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/maps/b.argmap');
  const handle = expect.stringMatching(/^file-[0-9a-f]+$/) as unknown;
  expect(sent).toEqual([
    ['app.openFile', { file: handle }],
    ['app.openFile', { file: handle }],
  ]);
  expect(sent[0]).not.toEqual(sent[1]);
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

it('keeps what comes before the program is ready, or before its window has asked, for the window’s start', async () => {
  app.removeAllListeners();
  const files = listenForFiles();
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/maps/early.argmap');
  expect(event.preventDefault).toHaveBeenCalledOnce();
  const host = new TestHost(newFolder(), { startFiles: ['/maps/named.argmap'] });
  files.serve(host.host);
  app.emit('second-instance', {}, ['counterpoint', '/maps/later.argmap'], '/');
  expect((await host.must('app.start', {})).files).toEqual(
    ['named', 'early', 'later'].map((name) => host.host.giveFile(`/maps/${name}.argmap`)),
  );
  expect((await host.must('app.start', {})).files).toEqual([]);
});
