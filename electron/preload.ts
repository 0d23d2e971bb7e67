import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import { CALL_NAMES, DROPPED_FILE, EVENT_NAMES, type CallName } from '../shared/host/names';

const SPELLING: CallName = 'spelling.check';
const MOST_WORDS = 10_000; // what the contract takes

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

/** A handle for a file that was dropped on the window: the path goes to the host past the page. Nothing for a file that lies on no disk. */
async function handleOf(file: File): Promise<unknown> {
  const path = webUtils.getPathForFile(file);
  return path === '' ? undefined : ipcRenderer.invoke(DROPPED_FILE, path);
}

contextBridge.exposeInMainWorld('counterpoint', { calls, on, handleOf });

// Asked only where the page lets fields be checked, which it does once a person has chosen a dictionary.
webFrame.setSpellCheckProvider('en', {
  spellCheck: (words, done) => {
    const asked: Promise<unknown> = ipcRenderer.invoke(SPELLING, { words: words.slice(0, MOST_WORDS) });
    void asked.then(
      (answer) => done((answer as { value?: { unknown: string[] } }).value?.unknown ?? []),
      () => done([]),
    );
  },
});
