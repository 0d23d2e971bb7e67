import { BrowserWindow, app, type WebContents } from 'electron';

// Loaded before a program (`electron -r`): tells on stdout when its window shows what is waited for.

/** A function of the page: waits for the element, for the letters that it is set in, and for two frames, of which the first has drawn it. Gives the time, ms since 1970. */
async function seenAt(selector: string): Promise<number> {
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  while (!document.querySelector(selector)) await frame();
  await document.fonts.ready;
  await frame();
  await frame();
  return performance.timeOrigin + performance.now();
}

async function watch(contents: WebContents): Promise<void> {
  const window = BrowserWindow.fromWebContents(contents);
  const shown = new Promise<number>((resolve) => {
    if (window?.isVisible()) resolve(Date.now());
    else window?.once('show', () => resolve(Date.now()));
  });
  const wanted = JSON.stringify(process.env['FIRST_PICTURE']);
  const seen = contents.executeJavaScript(`(${String(seenAt)})(${wanted})`) as Promise<number>;
  const times = await Promise.all([seen, shown]);
  process.stdout.write(`first picture at ${Math.max(...times)}\n`);
}

app.on('web-contents-created', (_event, contents) => contents.once('dom-ready', () => void watch(contents)));
