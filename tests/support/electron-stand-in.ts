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
}

export class WebContents extends EventEmitter {
  openHandler: Listener | undefined;
  setWindowOpenHandler = (handler: Listener) => void (this.openHandler = handler);
}

export const app = Object.assign(new EventEmitter(), { isPackaged: true });
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
export const BrowserWindow = { getAllWindows: () => [], fromWebContents: () => ({}) };
export const opened: string[] = [];
export const shell = { openExternal: (url: string) => Promise.resolve(void opened.push(url)) };
export const asked: { message: string; detail: string }[] = [];
export const answers = { box: 1, files: ['/home/ana/a.pdf'] };
export const openDialogs: { filters: { name: string; extensions: string[] }[]; properties: string[] }[] = [];
export const dialog = {
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
