import { Menu, app, session } from 'electron';
import { join } from 'node:path';
import { readBundledFiles, type BundledFile } from '../host/bundled-files';
import type { Host } from '../host/host';
import { registerCalls } from './ipc';
import { serveAppScheme } from './protocol';
import { mustHaveSandbox } from './sandbox';
import { enableSecurity } from './security';
import { makeWindow, type NewWindow } from './window';

export interface FirstWindow extends NewWindow {
  /** From now on its page is answered, and every other one. What was asked before waits. */
  readonly answerBy: (host: Host) => void;
}

/**
 * Makes the first window as soon as there can be one. Ends when its page has the scripts that it begins with: while it runs them the program itself is
 * read, which keeps this process, by which the page is served, from everything else.
 */
export async function firstWindow(): Promise<FirstWindow> {
  const [bundled] = await Promise.all([readBundledFiles(join(__dirname, '../renderer')), app.whenReady()]);
  mustHaveSandbox();
  enableSecurity();
  serveAppScheme(bundled);
  // Else Electron makes one of its own.
  Menu.setApplicationMenu(null);
  let answerBy: FirstWindow['answerBy'] = () => undefined;
  registerCalls(new Promise<Host>((resolve) => (answerBy = resolve)));
  const made = makeWindow();
  await hasScripts(made, scriptsOf(bundled));
  return { ...made, answerBy };
}

/** The scripts that the page names, by their addresses' last part. */
function scriptsOf(bundled: ReadonlyMap<string, BundledFile>): Set<string> {
  const html = bundled.get('/index.html')?.content.toString() ?? '';
  return new Set(Array.from(html.matchAll(/"\.(\/assets\/[^"]+\.js)"/g), ([, path = '']) => path));
}

/** Ends when a page has got these scripts, or it turns out that it gets no further. */
function hasScripts({ window }: NewWindow, waited: Set<string>): Promise<void> {
  return new Promise((resolve) => {
    session.defaultSession.webRequest.onCompleted(({ url }) => {
      waited.delete(new URL(url).pathname);
      if (waited.size === 0) resolve();
    });
    for (const end of ['dom-ready', 'did-fail-load', 'render-process-gone', 'destroyed'] as const)
      window.webContents.once(end as 'dom-ready', () => resolve());
  });
}
