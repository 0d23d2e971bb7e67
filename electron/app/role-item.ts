import type { MenuItemConstructorOptions } from 'electron';
import { worded } from '../../shared/words/words';

/** What the lines are called that the system does itself: Electron's own names are English everywhere. */
const ROLE_NAMES = worded({
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pasteAndMatchStyle: 'Paste without formatting',
  selectAll: 'Select all',
  togglefullscreen: 'Full screen ## of the window',
  minimize: 'Minimise',
  zoom: 'Zoom ## of a window',
  front: 'Bring all to front',
  services: 'Services',
  hide: 'Hide Counterpoint',
  hideOthers: 'Hide others',
  unhide: 'Show all ## windows',
  quit: 'Quit Counterpoint',
});

/** A line of a menu that the system does itself, in the language that is spoken. */
export function roleItem(role: keyof typeof ROLE_NAMES, enabled = true): MenuItemConstructorOptions {
  return { role, label: ROLE_NAMES[role], enabled };
}
