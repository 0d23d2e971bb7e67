import { BrowserWindow, app, shell } from 'electron';
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../shared/host/settings';
import { createIdMaker } from '../../shared/ids';
import { makeDataFolder } from '../files/make-data-folder';
import { bringTogether } from '../host/bring-together';
import { createHost } from '../host/host';
import type { LastWindow } from '../host/last-open';
import { threadBundles } from '../threads/thread-bundles';
import type { Asked, AskedFiles } from './asked-files';
import { createDialogs } from './dialogs';
import { clientOf, windowOf } from './ipc';
import { createLog, logFaults } from './log';
import { filesIn } from './files-in';
import type { FirstWindow } from './first-window';
import { AppMenu } from './menu';
import { windowWithMap } from './notes-window';
import { openInWindow } from './open-in-window';
import { watchPage } from './page-trouble';
import type { ProgramFolder } from './program-folder';
import { readClipboard } from './read-clipboard';
import { followTheme, showInWindow } from './show-in-window';
import { WayOut } from './way-out';
import { fitOut, makeWindow, type NewWindow } from './window';
import { WindowPlaces, placeOf } from './window-place';
import { Windows } from './windows';

/** The folder of all bundles: this is a part of `dist/electron`. */
const DIST = join(__dirname, '..');

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * Starts what has windows.
 * @param folder where the program keeps what is its own, and where it was kept before
 * @param files what the system asks to open
 * @param first the first window, which its page has begun in
 */
export async function start(folder: ProgramFolder, files: AskedFiles, first: FirstWindow): Promise<void> {
  await bringTogether(folder.former, folder.data);
  const dataFolder = folder.data;
  await makeDataFolder(dataFolder);
  const log = createLog(dataFolder, now);
  log.write(`Counterpoint ${app.getVersion()} has started (${process.platform})`);
  logFaults(log);
  const wayOut = new WayOut(
    () => {
      const front = windows.front();
      if (front) places.keep(front);
      return host.end();
    },
    (window, name) => windows.tell(window, name, {}),
    () => files.leaveUndone(),
  );
  const places = new WindowPlaces(dataFolder);
  let settings: Settings;
  let made: NewWindow | undefined = first;
  const windows = new Windows((like) => {
    const next = made ?? makeWindow();
    made = undefined;
    const { window } = next;
    fitOut(next, places, { ...like, zoom: settings.zoom, suggest: (word) => host.suggestWords(word) });
    wayOut.watch(window);
    menu.watch(window);
    watchPage(window, log, () => wayOut.isAsked(window));
    return window;
  });
  const answer = (asked: Asked): Promise<void> => openInWindow(asked, { host, windows, wayOut });
  const menu = new AppMenu({
    openFile: (path) => void answer({ path }),
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
    windowState: (client) => {
      const window = windowOf(client);
      if (!window) return { isInFront: false };
      return { place: placeOf(window), isInFront: window === windows.front() };
    },
    isEnding: () => wayOut.isEnding(),
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
    showLog: () => shell.showItemInFolder(log.file),
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
    startFiles: filesIn(process.argv.slice(1), startFolder(), app.getAppPath()),
    newId: createIdMaker((count) => randomBytes(count)),
    now,
  });
  /** Opens a window as it was when the program ended, or a new one. */
  function openLike(last: LastWindow | undefined, isBehind: boolean): void {
    const window = windows.open({ place: last?.place, isBehind });
    if (last) host.lastOpen.bringBack(last, clientOf(window.webContents));
  }
  // Before the first window is fitted out: its frame and its first colour go by them.
  const [kept, [front, ...others]] = await Promise.all([host.settings(), host.lastOpen.take()]);
  settings = kept;
  followTheme(settings.theme);
  wayOut.enable(windows);
  openLike(front, false);
  first.answerBy(host);
  for (const other of others) openLike(other, true);
  files.serve(answer);
  menu.showKeys(settings.keys);
  menu.showRecent(await host.recentPaths());
}

/** Where relative names on the command line are meant from: npm starts the program in the repository's root and tells where the person stands. */
function startFolder(): string {
  return (app.isPackaged ? undefined : process.env['INIT_CWD']) ?? process.cwd();
}

/** The person's documents; the home where the system knows none. */
function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
}
