import { dirname, join } from 'node:path';
import { BUNDLES, bundleHandout, copyFonts, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const ALL = 'dist/test';
const FOLDER = join(ALL, dirname(BUNDLES.exportWorker.out));

/** The thread that makes pictures, bundled from the sources of this run, with what it needs beside it. */
export const EXPORT_WORKER = join(ROOT, ALL, BUNDLES.exportWorker.out);
export const FONTS = join(ROOT, FOLDER, 'fonts');
/** The script and the style of pages that are handed to others. */
export const HANDOUT = join(ROOT, FOLDER, 'handout');

/** Run by vitest before its tests. */
export async function setup(): Promise<void> {
  await makeBundle(BUNDLES.exportWorker, ALL);
  await bundleHandout(join(FOLDER, 'handout'));
  copyFonts(join(FOLDER, 'fonts'));
}
