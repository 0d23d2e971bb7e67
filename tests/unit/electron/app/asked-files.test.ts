import { beforeEach, expect, it, vi } from 'vitest';
import { AskedFiles, type Asked } from '../../../../electron/app/asked-files';
import { app } from '../../../support/electron-stand-in';

vi.mock('electron', () => import('../../../support/electron-stand-in'));

const answer = vi.fn((_asked: Asked) => Promise.resolve());
let files: AskedFiles;

beforeEach(() => {
  app.removeAllListeners();
  answer.mockReset();
  files = new AskedFiles();
});

const secondStart = (...args: string[]): unknown =>
  app.emit('second-instance', {}, ['counterpoint', ...args], '/home/ana');

it('hands on what a second start and the system want opened, and that one wants to see the program', () => {
  files.serve(answer);
  secondStart('a.argmap');
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/maps/b.argmap');
  secondStart();
  expect(answer.mock.calls).toEqual([[{ path: '/home/ana/a.argmap' }], [{ path: '/maps/b.argmap' }], [{}]]);
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

it('keeps what comes before the program is ready', () => {
  app.emit('open-file', { preventDefault: vi.fn() }, '/maps/early.argmap');
  files.serve(answer);
  expect(answer.mock.calls).toEqual([[{ path: '/maps/early.argmap' }]]);
});

it('starts the program again with what is undone at its end, with the switches of this start, and with nothing that is done', async () => {
  const relaunch = vi.spyOn(app, 'relaunch').mockClear();
  vi.spyOn(process, 'argv', 'get').mockReturnValue([
    'program',
    '--user-data-dir=/home/ana/own',
    'old.argmap',
  ]);
  files.serve(answer);
  secondStart('done.argmap');
  await Promise.resolve();
  files.leaveUndone();
  expect(relaunch).not.toHaveBeenCalled();

  answer.mockReturnValue(new Promise(() => undefined));
  secondStart('a.argmap', 'b.argmap');
  secondStart();
  files.leaveUndone();
  files.leaveUndone();
  expect(relaunch).toHaveBeenCalledOnce();
  expect(relaunch).toHaveBeenCalledWith({
    execPath: process.execPath,
    args: ['--user-data-dir=/home/ana/own', '/home/ana/a.argmap', '/home/ana/b.argmap'],
  });
});
