import { Menu, type MenuItemConstructorOptions } from 'electron';
import { broadcast } from './ipc';

/** A menu item that runs a command of the interface. Its keys are only shown: the interface itself listens to them. */
function command(label: string, id: string, accelerator?: string): MenuItemConstructorOptions {
  return {
    label,
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
    click: () => broadcast('app.command', { command: id }),
  };
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menus, as a template. */
export function menuTemplate(platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      command('New map', 'file.new', 'CmdOrCtrl+Alt+N'),
      command('Open map…', 'file.open', 'CmdOrCtrl+O'),
      SEPARATOR,
      command('Save', 'file.save', 'CmdOrCtrl+S'),
      command('Save as…', 'file.saveAs', 'CmdOrCtrl+Shift+S'),
      SEPARATOR,
      command('Import articles…', 'source.import'),
      command('Draft with the local model', 'model.draft'),
      command('Local model…', 'model.settings'),
      SEPARATOR,
      command('Close map', 'file.close', 'CmdOrCtrl+Alt+W'),
      { role: platform === 'darwin' ? 'close' : 'quit' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      command('Undo', 'edit.undo', 'CmdOrCtrl+Z'),
      command('Redo', 'edit.redo', 'CmdOrCtrl+Shift+Z'),
      SEPARATOR,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      command('Duplicate', 'edit.duplicate', 'CmdOrCtrl+D'),
      SEPARATOR,
      command('Select all cards', 'edit.selectAll', 'CmdOrCtrl+A'),
      command('Arrange the map as a tree', 'map.arrange', 'CmdOrCtrl+Shift+L'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      command('Command palette', 'view.palette', 'CmdOrCtrl+K'),
      SEPARATOR,
      command('Fit the map in the window', 'view.fit'),
      command('Zoom in', 'view.zoomIn', 'CmdOrCtrl+='),
      command('Zoom out', 'view.zoomOut', 'CmdOrCtrl+-'),
      SEPARATOR,
      command('Left panel', 'view.left', 'CmdOrCtrl+B'),
      command('Inspector', 'view.right', 'CmdOrCtrl+I'),
      command('Theme', 'view.theme', 'CmdOrCtrl+Alt+T'),
      { role: 'togglefullscreen' },
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: '&Help',
    submenu: [command('Keyboard shortcuts', 'help.keys')],
  };
  return [...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []), file, edit, view, help];
}

/** Puts the native menus up. */
export function enableMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform)));
}
