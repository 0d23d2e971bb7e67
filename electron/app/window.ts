import { BrowserWindow, app, nativeTheme } from 'electron';
import { join } from 'node:path';
import { pageMenu } from './page-menu';
import { APP_ORIGIN } from './protocol';
import { webPreferences } from './web-preferences';
import type { WindowPlaces } from './window-place';

/** The page's own colours, so that nothing flashes before it is there (`--canvas` in `renderer/styles/tokens.css`). */
const BACKGROUND = { light: '#f2f2ef', dark: '#17181b' };

/** Opens a window, beside the newest one or where the last one was. @param look.zoom how large its page is @param look.suggest what a misspelt word could be */
export function openWindow(
  places: WindowPlaces,
  look: { zoom: number; suggest: (word: string) => Promise<string[]> },
): BrowserWindow {
  const window = new BrowserWindow({
    ...places.options(),
    show: false,
    title: 'Counterpoint',
    // Elsewhere it comes with the program's file.
    ...(process.platform === 'linux' && { icon: join(__dirname, 'icon.png') }),
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...webPreferences({ preload: join(__dirname, '../preload/preload.cjs'), packaged: app.isPackaged }),
      zoomFactor: look.zoom,
    },
  });
  places.follow(window);
  pageMenu(window, look.suggest);
  window.once('ready-to-show', () => window.show());
  // The page says what the bar is to show by a call of the contract.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
