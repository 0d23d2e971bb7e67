import { join } from 'node:path';
import { BUNDLES, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const FOLDER = 'dist/test';

/** The thread that has a library, bundled from the sources of this run. */
export const LIBRARY_WORKER = join(ROOT, FOLDER, BUNDLES.libraryWorker.out);

/** Run by vitest before its tests. */
export async function setup(): Promise<void> {
  await makeBundle(BUNDLES.libraryWorker, FOLDER);
}
