import { BrowserWindow, app, dialog } from 'electron';
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../shared/host/settings';
import { createIdMaker } from '../shared/ids';
import { createDialogs } from './app/dialogs';
import { clientOf, registerCalls, windowOf } from './app/ipc';
import { createLog } from './app/log';
import { AppMenu } from './app/menu';
import { filesIn, listenForFiles, openInWindow } from './app/open-files';
import { windowWithMap } from './app/notes-window';
import { chooseFolder } from './app/program-folder';
import { watchPage } from './app/page-trouble';
import { readClipboard } from './app/read-clipboard';
import { registerAppScheme, serveAppScheme } from './app/protocol';
import { mustHaveSandbox } from './app/sandbox';
import { enableSecurity } from './app/security';
import { followTheme, showInWindow } from './app/show-in-window';
import { WayOut } from './app/way-out';
import { openWindow } from './app/window';
import { WindowPlaces } from './app/window-place';
import { Windows } from './app/windows';
import { bringTogether } from './host/bring-together';
import { makePrivateFolder } from './files/private-files';
import { readBundledFiles } from './host/bundled-files';
import { commandIn, runInThread } from './cli/command-thread';
import { createHost } from './host/host';
import { threadBundles } from './threads/thread-bundles';

/** The folder of all bundles. */
const DIST = join(__dirname, '..');

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

async function start(): Promise<void> {
  const files = listenForFiles();
  const [bundled] = await Promise.all([readBundledFiles(join(DIST, 'renderer')), app.whenReady()]);
  mustHaveSandbox();
  enableSecurity();
  serveAppScheme(bundled);
  await bringTogether(folder.former, folder.data);
  const dataFolder = folder.data;
  await makePrivateFolder(dataFolder);
  const log = createLog(dataFolder, now);
  const wayOut = new WayOut(
    () => host.end(),
    (window, name) => windows.tell(window, name, {}),
  );
  const places = new WindowPlaces(dataFolder);
  let settings: Settings;
  const windows = new Windows(() => {
    const window = openWindow(places, { zoom: settings.zoom, suggest: (word) => host.suggestWords(word) });
    wayOut.watch(window);
    menu.watch(window);
    watchPage(window, log);
    return window;
  });
  const open = (path: string): void => void openInWindow(path, host, windows);
  const menu = new AppMenu({
    openFile: open,
    run: (command, window, byKeys) => {
      const shown = BrowserWindow.getAllWindows().find((each) => each === window);
      const target = windowWithMap(shown) ?? windows.open();
      windows.tell(target, 'app.command', { command, byKeys });
    },
  });
  const host = createHost({
    shell: 'desktop',
    ...createDialogs({ documents: documentsFolder(), dataFolder }),
    closeWindow: (client) => {
      const window = windowOf(client);
      if (window) wayOut.close(window);
    },
    windowEnds: (client, stage) => {
      const window = windowOf(client);
      if (!window) return;
      if (stage === 'heard') wayOut.heard(window);
      else if (stage === 'stays') wayOut.stays(window);
      else wayOut.handedOver(window);
    },
    showInWindow: (client, shown) => {
      const window = windowOf(client);
      if (!window) return;
      settings = { ...settings, theme: shown.theme, zoom: shown.zoom };
      menu.showKeys(shown.keys);
      showInWindow(window, shown);
      windows.isThere(window);
    },
    showCannot: (client, commands) => {
      const window = windowOf(client);
      if (window) menu.setCannot(window, commands);
    },
    showRecent: (paths) => menu.showRecent(paths),
    openWindow: () => clientOf(windows.open().webContents),
    readClipboard,
    dataFolder,
    ...threadBundles(DIST),
    spelling: {
      worker: join(DIST, 'spelling/spelling-worker.cjs'),
      dictionaries: join(DIST, 'spelling/dictionaries'),
    },
    samplesFolder: join(DIST, 'samples'),
    wordsFolder: join(DIST, 'words'),
    languageChanged: () => menu.build(),
    version: app.getVersion(),
    startFiles: filesIn(process.argv.slice(1), startFolder()),
    newId: createIdMaker((count) => randomBytes(count)),
    now,
  });
  // Before the first window is made: its frame and its first colour go by them.
  settings = await host.settings();
  followTheme(settings.theme);
  registerCalls(host);
  wayOut.enable(windows);
  windows.open();
  files.serve(open, () => windows.show(windows.front() ?? windows.open()));
  menu.showKeys(settings.keys);
  menu.showRecent(await host.recentPaths());
}

/** Where relative names on the command line are meant from: npm starts the program in the repository's root and tells where the person stands. */
function startFolder(): string {
  return (app.isPackaged ? undefined : process.env['INIT_CWD']) ?? process.cwd();
}

/** What runs this program again, from a package (of an AppImage its own file) or from the sources. */
function ownProgram(): string[] {
  if (app.isPackaged) return [process.env['APPIMAGE'] ?? process.execPath];
  return [process.execPath, app.getAppPath()];
}

/** The person's documents; the home where the system knows none. */
function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
}

// A command of the command line needs no window, no display and no lock: it is over before any of them is asked for.
const command = commandIn(process.argv.slice(app.isPackaged ? 1 : 2));
if (command) process.exit(runInThread(command, DIST, ownProgram()));

const folder = chooseFolder();
app.enableSandbox();
// On Windows a window belongs to its program by this name, the one that the installer writes.
app.setAppUserModelId('org.counterpoint.app');
registerAppScheme();
// One instance: a second start hands its files over and ends.
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    // A program without a window that holds the lock would keep every later start from showing one.
    dialog.showErrorBox(
      'Counterpoint could not start',
      error instanceof Error ? error.message : String(error),
    );
    app.exit(1);
  });
} else app.quit();
