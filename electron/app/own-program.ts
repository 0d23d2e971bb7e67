import { app } from 'electron';
import { switchesIn } from './files-in';

/** What runs this program again, from a package (of an AppImage its own file) or from the sources: a program, and what it is given first. */
export function ownProgram(): [program: string, ...args: string[]] {
  if (app.isPackaged) return [process.env['APPIMAGE'] ?? process.execPath];
  return [process.execPath, app.getAppPath()];
}

/** Starts the program again as soon as this one has ended, with the switches that this one was given. */
export function startAgainWith(files: readonly string[]): void {
  const [execPath, ...args] = ownProgram();
  app.relaunch({ execPath, args: [...args, ...switchesIn(process.argv), ...files] });
}
