import { app, dialog } from 'electron';
import { join } from 'node:path';
import { firstWindow } from './app/first-window';
import { listenForFiles } from './app/open-files';
import { chooseFolder } from './app/program-folder';
import { registerAppScheme } from './app/protocol';
import { commandIn, runInThread } from './cli/command-thread';

/** What runs this program again, from a package (of an AppImage its own file) or from the sources. */
function ownProgram(): string[] {
  if (app.isPackaged) return [process.env['APPIMAGE'] ?? process.execPath];
  return [process.execPath, app.getAppPath()];
}

// A command of the command line needs no window, no display and no lock: it is over before any of them is asked for, and before the code for them is read.
const command = commandIn(process.argv.slice(app.isPackaged ? 1 : 2));
if (command) process.exit(runInThread(command, join(__dirname, '..'), ownProgram()));

const folder = chooseFolder();
app.enableSandbox();
// On Windows a window belongs to its program by this name, the one that the installer writes.
app.setAppUserModelId('org.counterpoint.app');
registerAppScheme();
// One instance: a second start hands its files over and ends.
if (app.requestSingleInstanceLock()) {
  const files = listenForFiles();
  const starting = firstWindow().then(async (first) => {
    const { start } = await import('./app/start');
    await start(folder, files, first);
  });
  starting.catch((error: unknown) => {
    // A program without a window that holds the lock would keep every later start from showing one.
    dialog.showErrorBox(
      'Counterpoint could not start',
      error instanceof Error ? error.message : String(error),
    );
    app.exit(1);
  });
} else app.quit();
