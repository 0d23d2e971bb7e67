import { BrowserWindow, ipcMain, webContents, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { isAbsolute } from 'node:path';
import type { HostEvents } from '../../shared/host/events';
import { CALL_NAMES, DROPPED_FILE, type EventName } from '../../shared/host/names';
import { fail } from '../../shared/result';
import type { Host } from '../host/host';
import type { Client } from '../host/ports';
import { isAppUrl } from './protocol';

/** Whether a message comes from the top frame of a page of ours. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}

/** The window in which a page lives; nothing once it is gone. */
export function windowOf(client: Client): BrowserWindow | undefined {
  const contents = webContents.fromId(Number(client.id));
  return (contents && BrowserWindow.fromWebContents(contents)) ?? undefined;
}

const clients = new WeakMap<WebContents, Client>();

/** A page as the host knows it: the same one for as long as its window lives. */
export function clientOf(contents: WebContents): Client {
  const client = clients.get(contents) ?? newClient(contents);
  clients.set(contents, client);
  return client;
}

function newClient(contents: WebContents): Client {
  const gone = new AbortController();
  contents.once('destroyed', () => gone.abort());
  return {
    id: String(contents.id),
    tell: (name, data) => {
      if (!contents.isDestroyed()) contents.send(name, data);
    },
    gone: gone.signal,
  };
}

/**
 * Carries the contract over IPC: the one place that listens to pages. Nothing is thrown across; answers are values.
 * @param starting the host, which a page may ask before it is there
 */
export function registerCalls(starting: Promise<Host>): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isOurPage(event)) return fail('foreign-sender', 'Only the interface may call.');
      const client = clientOf(event.sender);
      const { callHost } = await import('../host/dispatch');
      return callHost((await starting).handlers, { name, input, client });
    });
  }
  ipcMain.handle(DROPPED_FILE, async (event, path: unknown) =>
    isOurPage(event) && typeof path === 'string' && isAbsolute(path)
      ? (await starting).giveFile(path)
      : undefined,
  );
}

/** Tells one page an event of the contract. */
export function tell<Name extends EventName>(
  contents: WebContents,
  name: Name,
  data: HostEvents[Name],
): void {
  if (!contents.isDestroyed()) contents.send(name, data);
}
