import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportKind } from '../../../shared/formats/exports';
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

/** Makes a file of each of these kinds, named in the system's own dialog, which begins beside the map. */
export async function exportEach(
  desktop: Desktop,
  { page }: AppWindow,
  kinds: readonly ExportKind[],
): Promise<void> {
  for (const { id, name, extension } of kinds) {
    const fileName = `${id}${extension}`;
    await page.keyboard.press('Control+Shift+E');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: `${name} ${extension}`, exact: true }).check();
    await inNativeWindows(
      () => dialog.getByRole('button', { name: 'Export…' }).click(),
      () => takePath(fileName),
    );
    await expect(page.getByText(`Exported “${fileName}”.`)).toBeVisible({ timeout: READS_WITHIN });
    const made = readFileSync(join(desktop.home, 'Documents', fileName), 'latin1');
    expect(made.length, fileName).toBeGreaterThanOrEqual(50);
    if (id === 'png') expect(made.slice(1, 4)).toBe('PNG');
  }
}
