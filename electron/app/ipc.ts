import { BrowserWindow, ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { EVENT_NAMES, CALL_NAMES, type EventName } from '../../shared/host/names';
import { fail } from '../../shared/result';
import { callHost } from '../host/dispatch';
import type { Host } from '../host/host';
import type { Client } from '../host/ports';
import { isAppUrl } from './protocol';

/** Whether a message comes from the top frame of a page of ours. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}

function clientOf(contents: WebContents): Client {
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

/** Carries the contract over IPC: the one place that listens to pages. Nothing is thrown across; answers are values. */
export function registerCalls(host: Host): void {
  const clients = new WeakMap<WebContents, Client>();
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, (event, input: unknown) => {
      if (!isOurPage(event)) return fail('foreign-sender', 'Only the interface may call.');
      const client = clients.get(event.sender) ?? clientOf(event.sender);
      clients.set(event.sender, client);
      return callHost(host.handlers, { name, input, client });
    });
  }
}

/** Tells every window an event of the contract. */
export function broadcast(name: EventName, data: unknown): void {
  if (!EVENT_NAMES.includes(name)) return;
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, data);
}
