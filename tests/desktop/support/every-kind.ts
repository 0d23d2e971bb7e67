import { join } from 'node:path';
import { EXPORTS } from '../../../shared/formats/exports';
import type { AppWindow } from '../../support/app-window';
import { HONEST_FILES } from '../../support/article-files/honest';
import { expect, type Desktop } from './desktop';
import { dropFiles, inNativeWindows, takePath } from './native';

const READS_WITHIN = 60_000; // ms: one thread after the other is started, on a machine that may be busy

/** Reads an article of every kind, dropped all at once on a window that shows a map. */
export async function importEveryKind(desktop: Desktop, { page }: AppWindow): Promise<void> {
  const paths = HONEST_FILES.map(({ fileName, bytes }) => desktop.write(`Documents/${fileName}`, bytes));
  await dropFiles(page, paths);
  const all = `${paths.length} articles were added`;
  await expect(page.getByRole('region', { name: 'Importing articles' })).toContainText(all, {
    timeout: READS_WITHIN,
  });
}

/** Makes a file of every kind, each named in the system's own dialog, and gives their names. */
export async function exportEveryKind(desktop: Desktop, { page }: AppWindow): Promise<string[]> {
  for (const { id, name, extension } of EXPORTS) {
    await page.keyboard.press('Control+Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: `${name} ${extension}`, exact: true }).check();
    await inNativeWindows(
      () => dialog.getByRole('button', { name: 'Export…' }).click(),
      () => takePath(join(desktop.home, 'Documents', `${id}${extension}`)),
    );
    await expect(page.getByText(`Exported “${id}${extension}”.`)).toBeVisible({ timeout: READS_WITHIN });
  }
  return EXPORTS.map(({ id, extension }) => `${id}${extension}`);
}
