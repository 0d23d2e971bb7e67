import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { EVENT_NAMES, CALL_NAMES, type EventName } from '../../shared/host/names';
import { fail } from '../../shared/result';
import { callHost } from '../host/dispatch';
import type { Host } from '../host/host';
import { isAppUrl } from './protocol';

/** Whether a message comes from the top frame of a page of ours. */
function isOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isAppUrl(senderFrame.url);
}

/** Carries the contract over IPC: the one place that listens to pages. Nothing is thrown across; answers are values. */
export function registerCalls(host: Host): void {
  for (const name of CALL_NAMES) {
    ipcMain.handle(name, (event, input: unknown) => {
      if (!isOurPage(event)) return fail('foreign-sender', 'Only the interface may call.');
      return callHost(host.handlers, { name, input, client: { id: String(event.sender.id) } });
    });
  }
}

/** Tells every window an event of the contract. */
export function broadcast(name: EventName, data: unknown): void {
  if (!EVENT_NAMES.includes(name)) return;
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(name, data);
}
