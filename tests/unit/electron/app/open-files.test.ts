import { expect, it, vi } from 'vitest';
import { filesIn, listenForFiles } from '../../../../electron/app/open-files';
import { app } from '../../../support/electron-stand-in';

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
