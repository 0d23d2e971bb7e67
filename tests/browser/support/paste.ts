import type { App } from './app';

/** Pastes a text where the keyboard is. */
export async function pasteOn(app: App, text: string): Promise<void> {
  await app.page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document).dispatchEvent(event);
  }, text);
}
