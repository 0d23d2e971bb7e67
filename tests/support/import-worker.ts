import { join } from 'node:path';
import { BUNDLES, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const FOLDER = 'dist/test';

/** The thread that reads files, bundled from the sources of this run. */
export const IMPORT_WORKER = join(ROOT, FOLDER, BUNDLES.importWorker.out);

/** Run by vitest before its tests. */
export async function setup(): Promise<void> {
  await makeBundle(BUNDLES.importWorker, FOLDER);
}
