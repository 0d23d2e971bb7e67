import { nativeTheme, type BrowserWindow } from 'electron';
import { basename } from 'node:path';
import type { ShownInWindow } from '../host/ports';

const files = new WeakMap<BrowserWindow, string>();

/** The file of the map that is in front in a window. */
export function fileIn(window: BrowserWindow): string | undefined {
  return files.get(window);
}

/** Puts the map in front into the window's bar: its file, and a mark for edits that are in no file; and all in the size and theme that are set. */
export function showInWindow(
  window: BrowserWindow,
  { title, dirty, path, theme, zoom }: ShownInWindow,
): void {
  followTheme(theme);
  window.webContents.setZoomFactor(zoom);
  if (path === undefined) files.delete(window);
  else files.set(window, path);
  const name = path === undefined ? title : basename(path);
  // On a Mac the bar's own button shows the mark.
  const mark = dirty && process.platform !== 'darwin' ? '• ' : '';
  window.setTitle(name === '' ? 'Counterpoint' : `${mark}${name} – Counterpoint`);
  window.setRepresentedFilename(path ?? '');
  window.setDocumentEdited(dirty);
}

/** Menus, dialogs and frames in the program's theme; where that follows the system, the page does so, too. */
export function followTheme(theme: ShownInWindow['theme']): void {
  const source = theme === 'contrast' ? 'light' : theme;
  if (nativeTheme.themeSource !== source) nativeTheme.themeSource = source;
}
