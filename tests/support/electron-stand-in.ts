import { EventEmitter } from 'node:events';

/**
 * A thin stand-in of the `electron` module for the shell's own files. Electron itself is not run here: this shows what our files ask of
 * it, not what it does.
 */

type Listener = (...args: never[]) => unknown;

class Session extends EventEmitter {
  requestHandler: Listener | undefined;
  checkHandler: Listener | undefined;
  deviceHandler: Listener | undefined;
  beforeRequest: Listener | undefined;
  readonly webRequest = { onBeforeRequest: (handler: Listener) => void (this.beforeRequest = handler) };
  setPermissionRequestHandler = (handler: Listener) => void (this.requestHandler = handler);
  setPermissionCheckHandler = (handler: Listener) => void (this.checkHandler = handler);
  setDevicePermissionHandler = (handler: Listener) => void (this.deviceHandler = handler);
  spellLanguages: readonly string[] | undefined;
  setSpellCheckerLanguages = (languages: readonly string[]) => void (this.spellLanguages = languages);
  setSpellCheckerEnabled = (_on: boolean) => undefined;
}

export class WebContents extends EventEmitter {
  openHandler: Listener | undefined;
  setWindowOpenHandler = (handler: Listener) => void (this.openHandler = handler);
  setWebRTCIPHandlingPolicy = (_policy: string) => undefined;
}

export const switches = new Set<string>();
export const paths = new Map([['userData', '/home/ana/named']]);
export const app = Object.assign(new EventEmitter(), {
  commandLine: { hasSwitch: (name: string) => switches.has(name) },
  getPath: (name: string) => paths.get(name),
  setPath: (name: string, path: string) => void paths.set(name, path),
  isPackaged: true,
  getAppPath: () => '/opt/counterpoint/resources/app.asar',
  addRecentDocument: (_path: string) => undefined,
  setAppUserModelId: (_id: string) => undefined,
  quit: () => undefined,
  exit: (_code: number) => undefined,
  releaseSingleInstanceLock: () => undefined,
  relaunch: (_options: { execPath: string; args: string[] }) => undefined,
});
export const powerMonitor = new EventEmitter();
export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
interface MenuLine {
  id?: string;
  enabled?: boolean;
  submenu?: MenuLine[];
}
interface ShownMenu {
  getMenuItemById: (id: string) => MenuLine | null;
}
export const Menu = {
  /** What is up, as its template says. */
  shown: undefined as ShownMenu | undefined,
  buildFromTemplate: (template: MenuLine[]) => {
    const allOf = (line: MenuLine): MenuLine[] => [line, ...(line.submenu ?? []).flatMap(allOf)];
    const lines = template.flatMap(allOf);
    const getMenuItemById = (id: string): MenuLine | null => lines.find((line) => line.id === id) ?? null;
    return { popup: () => undefined, getMenuItemById };
  },
  setApplicationMenu(menu: ShownMenu): void {
    this.shown = menu;
  },
};
export const screen = { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1600, height: 1000 } }] };
export const clipboard = { readText: () => Promise.resolve('') };
export const session = { defaultSession: new Session() };
export const schemes: unknown[] = [];
export const schemeHandlers = new Map<string, (request: Request) => Response>();
export const protocol = {
  registerSchemesAsPrivileged: (list: unknown[]) => schemes.push(...list),
  handle: (scheme: string, handler: (request: Request) => Response) => schemeHandlers.set(scheme, handler),
};
export const invokeHandlers = new Map<string, (event: unknown, input: unknown) => unknown>();
export const ipcMain = {
  handle: (name: string, handler: (event: unknown, input: unknown) => unknown) =>
    invokeHandlers.set(name, handler),
};
export const BrowserWindow = {
  getAllWindows: () => [],
  getFocusedWindow: () => null,
  fromWebContents: (): object | null => ({}),
};
export const opened: string[] = [];
export const shell = { openExternal: (url: string) => Promise.resolve(void opened.push(url)) };
export const asked: { message: string; detail: string }[] = [];
export const answers = { box: 1, files: ['/home/ana/a.pdf'], target: '/home/ana/a.argmap' };
export const openDialogs: {
  filters: { name: string; extensions: string[] }[];
  properties: string[];
  defaultPath: string;
}[] = [];
export const saveDialogs: { properties: string[]; defaultPath: string }[] = [];
export const dialog = {
  showErrorBox: (_title: string, _content: string) => undefined,
  showSaveDialog: (_window: unknown, options: (typeof saveDialogs)[number]) => {
    saveDialogs.push(options);
    return Promise.resolve({ canceled: false, filePath: answers.target });
  },
  showOpenDialog: (_window: unknown, options: (typeof openDialogs)[number]) => {
    openDialogs.push(options);
    return Promise.resolve({ canceled: false, filePaths: answers.files });
  },
  showMessageBox: (_window: unknown, options: { message: string; detail: string }) => {
    asked.push(options);
    return Promise.resolve({ response: answers.box });
  },
};
export const webContents = { fromId: () => ({}) };
