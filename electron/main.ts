import { app, dialog } from 'electron';
import { join } from 'node:path';
import { AskedFiles } from './app/asked-files';
import { firstWindow } from './app/first-window';
import { ownProgram } from './app/own-program';
import { chooseFolder, mustTakeFiles } from './app/program-folder';
import { registerAppScheme } from './app/protocol';
import { commandIn, runInThread } from './cli/command-thread';

// A command of the command line needs no window, no display and no lock: it is over before any of them is asked for, and before the code for them is read.
const command = commandIn(process.argv.slice(app.isPackaged ? 1 : 2));
if (command) process.exit(runInThread(command, join(__dirname, '..'), ownProgram()));

/** Starts what has windows, or, where it runs already, has it open what this start was given. */
async function begin(): Promise<void> {
  const folder = chooseFolder();
  // On Windows a window belongs to its program by this name, the one that the installer writes.
  app.setAppUserModelId('org.counterpoint.app');
  registerAppScheme();
  // One instance: a second start hands its files over and ends.
  if (!app.requestSingleInstanceLock()) {
    mustTakeFiles();
    app.quit();
    return;
  }
  const files = new AskedFiles();
  const first = await firstWindow();
  const { start } = await import('./app/start');
  await start(folder, files, first);
}

/** A program without a window that holds the lock would keep every later start from showing one. */
async function cannotStart(error: unknown): Promise<void> {
  // Before that a box is not shown everywhere.
  await app.whenReady();
  dialog.showErrorBox('Counterpoint could not start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}

app.enableSandbox();
begin().catch(cannotStart);
