import { BrowserWindow, app } from 'electron';
import { isAbsolute, resolve } from 'node:path';
import type { Host } from '../host/host';
import { broadcast } from './ipc';

/** The maps named on a command line, absolute. */
export function filesIn(argv: readonly string[], from: string): string[] {
  const maps = argv.filter((argument) => !argument.startsWith('-') && /\.argmap$/i.test(argument));
  return maps.map((path) => (isAbsolute(path) ? path : resolve(from, path)));
}

/**
 * Listens to what the system asks to open, from the first moment on: a second start with a path, a double click on a Mac. What comes
 * before `serve` is kept.
 */
export function listenForFiles(): { serve: (host: Host) => void } {
  const early: string[] = [];
  let open = (path: string): void => void early.push(path);
  app.on('second-instance', (_event, argv, workingDirectory) => {
    for (const path of filesIn(argv.slice(1), workingDirectory)) open(path);
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  return {
    serve: (host) => {
      open = (path) => {
        if (!host.keepForStart(path)) broadcast('app.openFile', { file: host.giveFile(path) });
      };
      early.splice(0).forEach(open);
    },
  };
}
