import { Menu, app, type BaseWindow, type MenuItemConstructorOptions } from 'electron';
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { keysIn, type ChosenKeys } from '../../shared/commands/command';
import { commandOf, type CommandId } from '../../shared/commands/commands';
import { MENUS, MENU_COMMANDS, type MenuEntry, type MenuRole } from '../../shared/commands/menus';
import { t } from '../../shared/words/words';
import { roleItem } from './role-item';

type Item = MenuItemConstructorOptions;

/** What becomes of a line that is chosen. */
export interface MenuActs {
  /** @param byKeys whether the keys that the line shows were pressed (on a Mac the menu takes them, what the page leaves of them) */
  run: (command: CommandId, window: BaseWindow | undefined, byKeys: boolean) => void;
  openFile: (path: string) => void;
}

/** What menus show besides the commands. */
interface Shown {
  /** Paths of the maps that were opened last. */
  readonly recent: readonly string[];
  /** The keys that a person has given to commands. */
  readonly keys: ChosenKeys;
  readonly acts: MenuActs;
}

/** What the program's own menu of a Mac has, and others have elsewhere. */
const IN_APP_MENU: readonly CommandId[] = ['help.about', 'help.settings'];

/** What can be chosen on a Mac where no window is: a window is opened for it. */
const WITHOUT_WINDOW: ReadonlySet<CommandId> = new Set([
  'file.new',
  'file.open',
  'window.new',
  ...IN_APP_MENU,
]);

/** The native menus, as a template. */
export function menuTemplate(platform: NodeJS.Platform, shown: Shown): Item[] {
  const isMac = platform === 'darwin';
  const menus = MENUS.map(({ title, role, entries }): Item => ({
    label: t(title),
    ...(isMac && role && { role }),
    submenu: entries.flatMap((entry) => itemsOf(entry, isMac, shown)),
  }));
  return isMac ? [appMenu(shown), ...menus] : menus;
}

function appMenu(shown: Shown): Item {
  const line: Item = { type: 'separator' };
  const hiding = [roleItem('hide'), roleItem('hideOthers'), roleItem('unhide')];
  const own = IN_APP_MENU.flatMap((id) => [commandItem(id, shown), line]);
  return {
    label: 'Counterpoint',
    submenu: [...own, roleItem('services'), line, ...hiding, line, roleItem('quit')],
  };
}

function itemsOf(entry: MenuEntry, isMac: boolean, shown: Shown): Item[] {
  if (entry === '-') return [{ type: 'separator' }];
  if (typeof entry === 'string')
    return isMac && IN_APP_MENU.includes(entry) ? [] : [commandItem(entry, shown)];
  if ('list' in entry) return [recentItem(shown)];
  if ('entries' in entry)
    return [
      { label: t(entry.title), submenu: entry.entries.flatMap((inner) => itemsOf(inner, isMac, shown)) },
    ];
  return roleItems(entry.role, isMac);
}

function roleItems(role: MenuRole, isMac: boolean): Item[] {
  if (role === 'quit') return isMac ? [] : [{ type: 'separator' }, roleItem(role)];
  if (role === 'minimize')
    return isMac ? [roleItem(role), roleItem('zoom'), roleItem('front')] : [roleItem(role)];
  return [roleItem(role === 'fullscreen' ? 'togglefullscreen' : role)];
}

/** A menu item that runs a command of the interface. On Linux and Windows its keys are only shown: the interface itself listens to them. */
function commandItem(id: CommandId, { keys: chosen, acts: { run } }: Shown): Item {
  const command = commandOf(id);
  const keys = keysIn('desktop', command, chosen).find(isForMenus);
  return {
    id,
    label: command.title,
    ...(keys !== undefined && { accelerator: acceleratorOf(keys), registerAccelerator: false }),
    click: (_item, window, { triggeredByAccelerator = false }) => run(id, window, triggeredByAccelerator),
  };
}

function recentItem({ recent, acts: { openFile } }: Shown): Item {
  return {
    label: t('Open recent'),
    enabled: recent.length > 0,
    submenu: recent.map((path) => ({
      // Two of a name are told apart by their folders. `&` would mark a letter.
      label: `${basename(path)} – ${basename(dirname(path))}`.replaceAll('&', '&&'),
      toolTip: path,
      click: () => openFile(path),
    })),
  };
}

/** A Mac takes keys that a menu shows for the menu, so letters alone, which are typed in fields, are shown by none. */
function isForMenus(keys: string): boolean {
  return keys.startsWith('Mod+') || /^(Shift\+)?F\d+$/.test(keys);
}

/** Keys as Electron writes them. */
function acceleratorOf(keys: string): string {
  return keys
    .replace(/^Mod\+/, 'CmdOrCtrl+')
    .replace(/\+$/, 'Plus')
    .replace('Arrow', '');
}

/** The native menus as they are up, and which of their lines can be chosen: what the page of the window in front says. */
export class AppMenu {
  private recent: readonly string[] = [];
  private keys: ChosenKeys = {};
  private readonly cannot = new WeakMap<BaseWindow, ReadonlySet<CommandId>>();
  private front: BaseWindow | undefined;
  private menu: Menu | undefined;

  constructor(private readonly acts: MenuActs) {
    this.build();
  }

  /** Shows the maps that were opened last, here and in the system's own list (Windows, macOS). @param paths newest first */
  showRecent(paths: readonly string[]): void {
    this.recent = paths;
    const [newest] = paths;
    if (newest !== undefined) app.addRecentDocument(newest);
    this.build();
  }

  /** Shows the keys that a person has given to commands. */
  showKeys(keys: ChosenKeys): void {
    if (isDeepStrictEqual(keys, this.keys)) return;
    this.keys = keys;
    this.build();
  }

  /** From now on the menus show what can be done in this window while it is in front. */
  watch(window: BaseWindow): void {
    window.on('focus', () => {
      this.front = window;
      this.enable();
    });
    window.on('closed', () => {
      if (this.front === window) this.front = undefined;
      this.enable();
    });
    this.front ??= window;
  }

  /** The commands that cannot run in a window now. */
  setCannot(window: BaseWindow, commands: readonly CommandId[]): void {
    this.cannot.set(window, new Set(commands));
    if (window === this.front) this.enable();
  }

  /** Makes them anew, as after the language has changed. */
  build(): void {
    this.menu = Menu.buildFromTemplate(
      menuTemplate(process.platform, { recent: this.recent, keys: this.keys, acts: this.acts }),
    );
    this.enable();
    Menu.setApplicationMenu(this.menu);
  }

  private enable(): void {
    const cannot = this.front && this.cannot.get(this.front);
    for (const id of MENU_COMMANDS) {
      const item = this.menu?.getMenuItemById(id);
      if (item) item.enabled = this.front ? !cannot?.has(id) : WITHOUT_WINDOW.has(id);
    }
  }
}
