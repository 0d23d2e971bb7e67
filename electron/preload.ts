import { contextBridge, ipcRenderer } from 'electron';
import { CALL_NAMES, EVENT_NAMES } from '../shared/host/names';

/** One named function a call; the page never gets Electron's own objects or a way to name a channel. */
const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [name, (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input)]),
);

function on(event: string, listener: (data: unknown) => void): () => void {
  const name = EVENT_NAMES.find((known) => known === event);
  if (name === undefined) return () => undefined;
  const forward = (_event: unknown, data: unknown): void => listener(data);
  ipcRenderer.on(name, forward);
  return () => void ipcRenderer.removeListener(name, forward);
}

contextBridge.exposeInMainWorld('counterpoint', { calls, on });
