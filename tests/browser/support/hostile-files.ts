import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argued } from '../../support/hostile-article';
import { expect, type App } from './app';
import { leaveDialog } from './hostile-dialogs';

/** A name of a file with the payload in it; what no file system takes stands there as a look-alike. */
export function hostileName(payload: string, index: number, ending: string): string {
  const name = [...payload.replaceAll('/', '∕').replaceAll('\0', '␀')].slice(0, 60).join('');
  return `${index} ${name}.${ending}`;
}

const ENDINGS = ['txt', 'md', 'html', 'docx', 'eml'] as const;

const IN_ONE = 8; // payloads in one article: a file takes the time of a thread

/** Drops articles on the window that hold all payloads, with payloads for names; those of Word are broken, so that their names are told. */
export async function dropArticles(app: App, payloads: readonly string[]): Promise<void> {
  const { page } = app;
  const parts = payloads.flatMap((_payload, at) =>
    at % IN_ONE === 0 ? [payloads.slice(at, at + IN_ONE)] : [],
  );
  const files = parts.map((part, index) => {
    const [payload = ''] = part;
    const ending = ENDINGS[index % ENDINGS.length] ?? 'txt';
    // The first ones share the words of an article of the map, which is asked about; the others are about something else.
    const words = Array.from({ length: 60 }, (_, at) => `word${index}x${at}`).join(' ');
    const body = part.map((each) => `${each} ${words} ${each}`).join('\n\n');
    const [title, text] = [`Title ${payload}`, index < 3 ? argued(payload) : body];
    const contents = {
      txt: `${title}\n\n${text}`,
      md: `---\ntitle: ${title}\nauthor: ${payload}\n---\n\n# ${title}\n\n${text}`,
      html: `<html><head><title>${title}</title><meta name=author content='${payload}'></head><body><article><h1>${title}</h1><p>${text}</p></article></body></html>`,
      docx: text,
      eml: `From: "${payload}" <a@example.org>\nSubject: ${title.replaceAll('\n', ' ')}\n\n${text}`,
    };
    return { name: hostileName(payload, index, ending), content: contents[ending] };
  });
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, content } of all) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  const panel = page.getByRole('region', { name: 'Importing articles' });
  const over = panel.getByText(/^\d+ of \d+ articles were added/);
  const leaveOut = page.getByRole('dialog').getByRole('button', { name: 'Leave it out' });
  for (let isOver = false; !isOver; isOver = await over.isVisible()) {
    await expect(over.or(leaveOut)).toBeVisible({ timeout: 300_000 });
    if (await leaveOut.isVisible()) await leaveOut.click();
  }
  await expect(panel.getByRole('listitem')).toHaveCount(files.length);
  await app.runCommand('Close the list of imported');
}

/** The dialog of files, with a file named by every payload. */
export async function walkFiles(app: App, payloads: readonly string[]): Promise<void> {
  payloads.forEach((payload, index) =>
    writeFileSync(join(app.shell.folder, hostileName(payload, index, 'argmap')), payload),
  );
  await app.page.keyboard.press('Control+o');
  const dialog = app.page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: /pwned/ }).last()).toBeVisible();
  await leaveDialog(app);
}

/** A map that is cut off: the question about it, what can be read of it, and what of it is missing. */
export async function openDamaged(app: App, fileName: string, content: string): Promise<void> {
  const { page } = app;
  writeFileSync(join(app.shell.folder, fileName), content.slice(0, content.length * 0.9));
  await page.keyboard.press('Control+o');
  await page.getByRole('dialog').getByRole('button', { name: fileName }).dblclick();
  await page.getByRole('button', { name: /Open what can be read/ }).click();
  const banner = page.getByRole('region', { name: 'Damaged file' });
  await banner.getByText('What is missing').click();
  await expect(banner.getByRole('listitem').first()).toBeVisible();
  await app.runCommand('Close map');
  await expect(banner).toBeHidden();
}
