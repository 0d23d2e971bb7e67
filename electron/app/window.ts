import { BrowserWindow, app } from 'electron';
import { join } from 'node:path';
import type { Host } from '../host/host';
import { broadcast } from './ipc';
import { APP_ORIGIN } from './protocol';
import { webPreferences } from './web-preferences';

/** Opens the window. Closing it while edits are unsaved asks the interface, which calls `app.close` when it may go. */
export function openWindow(host: Host): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 500,
    show: false,
    title: 'Counterpoint',
    webPreferences: webPreferences({ preload: join(__dirname, 'preload.cjs'), packaged: app.isPackaged }),
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (!host.hasUnsavedMaps() || window.webContents.isCrashed()) return;
    event.preventDefault();
    broadcast('app.closeRequested', {});
  });
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}
