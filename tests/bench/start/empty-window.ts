import { BrowserWindow, app } from 'electron';

// The least that Electron can show: a window with one word. What a program takes longer than this is its own.

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  void window.loadURL(
    `data:text/html,${encodeURIComponent('<!doctype html><title>Empty</title><h1>Empty</h1>')}`,
  );
});
app.on('window-all-closed', () => app.quit());
