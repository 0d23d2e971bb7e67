import type { Page } from '@playwright/test';

/** What a page must never do, whatever a map holds. */
export interface Watch {
  /** Scripts of a payload that ran, dialogs, new windows. */
  readonly ran: string[];
  /** What only the content security policy has stopped. */
  readonly stopped: string[];
  /** Requests to anything but the shell itself. */
  readonly foreign: string[];
}

/** Watches a page from before it is loaded. @param origin of the shell, such as `http://127.0.0.1:4000` */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { ran: [], stopped: [], foreign: [] };
  const { host } = new URL(origin);
  await page.exposeFunction('tellRan', (what: string) => void seen.ran.push(what));
  await page.exposeFunction('tellStopped', (what: string) => void seen.stopped.push(what));
  await page.addInitScript(() => {
    const told = window as unknown as Record<'tellRan' | 'tellStopped', (what: string) => void>;
    Object.assign(window, { pwned: () => told.tellRan(new Error('ran').stack ?? 'ran') });
    document.addEventListener('securitypolicyviolation', (event) =>
      told.tellStopped(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  page.on('dialog', (dialog) => {
    seen.ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', (popup) => seen.ran.push(`window: ${popup.url()}`));
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) seen.ran.push(`frame: ${frame.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== host && url.protocol !== 'data:' && url.protocol !== 'blob:')
      seen.foreign.push(url.href);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) seen.foreign.push(socket.url());
  });
  return seen;
}
