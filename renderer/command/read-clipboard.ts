import type { PastedArticle, Workspace } from '../state/workspace';

/** What is on the clipboard; nothing where the browser or the person does not allow it. On the desktop the host reads it, since the page may not. */
export async function readClipboard({ host }: Workspace): Promise<PastedArticle | undefined> {
  const read = await host.api['clipboard.read']({});
  if (read.ok && read.value.copied) return read.value.copied;
  try {
    const items = await navigator.clipboard.read();
    const [text, html] = await Promise.all([textOf(items, 'text/plain'), textOf(items, 'text/html')]);
    return { text, html };
  } catch {
    return undefined;
  }
}

async function textOf(items: readonly ClipboardItem[], type: string): Promise<string> {
  const item = items.find(({ types }) => types.includes(type));
  return item ? (await item.getType(type)).text() : '';
}
