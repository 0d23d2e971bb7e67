import { join } from 'node:path';
import { BUNDLES, copyFonts, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const FOLDER = 'dist/test/export';

/** The thread that makes pictures, bundled from the sources of this run, with the fonts beside it. */
export const EXPORT_WORKER = join(ROOT, FOLDER, 'export-worker.cjs');
export const FONTS = join(ROOT, FOLDER, 'fonts');

/** Run by vitest before its tests. */
export async function setup(): Promise<void> {
  await makeBundle({ ...BUNDLES.exportWorker, out: join(FOLDER, 'export-worker.cjs') });
  copyFonts(join(FOLDER, 'fonts'));
}
