import { BrowserWindow, app, nativeTheme } from 'electron';
import { join } from 'node:path';
import type { WindowPlace } from '../host/window-place';
import { pageMenu } from './page-menu';
import { APP_ORIGIN } from './protocol';
import { webPreferences } from './web-preferences';
import type { WindowPlaces } from './window-place';

/** The page's own colours, so that nothing flashes before it is there (`--canvas` in `renderer/styles/tokens.css`). */
const BACKGROUND = { light: '#f2f2ef', dark: '#17181b' };

/** A window that is not shown yet; its page is on its way. */
export interface NewWindow {
  readonly window: BrowserWindow;
  /** Ends when there is something to see. */
  readonly drawn: Promise<void>;
}

/** How a window opens that was there when the program ended. */
export interface OpensLike {
  readonly place?: WindowPlace | undefined;
  /** Another one stays in front. */
  readonly isBehind?: boolean;
}

/** Makes a window, whose page begins at once. */
export function makeWindow(): NewWindow {
  const window = new BrowserWindow({
    show: false,
    title: 'Counterpoint',
    // Elsewhere it comes with the program's file.
    ...(process.platform === 'linux' && { icon: join(__dirname, 'icon.png') }),
    webPreferences: webPreferences({
      preload: join(__dirname, '../preload/preload.cjs'),
      packaged: app.isPackaged,
    }),
  });
  const drawn = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()));
  // The page says what the bar is to show by a call of the contract.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return { window, drawn };
}

/**
 * Makes a new window ready to be seen, and shows it once there is something to see: beside the newest one, or where the last one was.
 * @param look.zoom how large its page is @param look.suggest what a misspelt word could be
 */
export function fitOut(
  { window, drawn }: NewWindow,
  places: WindowPlaces,
  look: { zoom: number; suggest: (word: string) => Promise<string[]> } & OpensLike,
): void {
  places.put(window, look.place);
  window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light);
  window.webContents.setZoomFactor(look.zoom);
  pageMenu(window, look.suggest);
  // The notes of a talk.
  window.webContents.on('did-create-window', (notes) => pageMenu(notes, look.suggest));
  void drawn.then(() => {
    if (window.isDestroyed()) return;
    if (look.isBehind) window.showInactive();
    else window.show();
  });
}
