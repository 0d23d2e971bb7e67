import { clipboard } from 'electron';

/** What was copied, as text and as the HTML of the same where there is some. The page itself may not read the clipboard: only a command does, asked by a person. */
export async function readClipboard(): Promise<{ text: string; html: string }> {
  const text = await clipboard.readText();
  return { text, html: await readHtml().catch(() => '') };
}

async function readHtml(): Promise<string> {
  for (const item of await clipboard.read()) {
    if (item.types.includes('text/html')) return (await item.getType('text/html')).text();
  }
  return '';
}
