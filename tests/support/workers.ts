import { join } from 'node:path';
import { BUNDLES, makeBundle } from '../../build/bundle.mjs';
import { ROOT } from '../../build/root.mjs';

const IMPORT_OUT = 'dist/test/import-worker.cjs';
const EXPORT_OUT = 'dist/test/export-worker.cjs';

/** The thread that reads files, bundled from the sources of this run. */
export const IMPORT_WORKER = join(ROOT, IMPORT_OUT);

/** The thread that makes files of maps. */
export const EXPORT_WORKER = join(ROOT, EXPORT_OUT);

/** Run by vitest before its tests. */
export async function setup(): Promise<void> {
  await Promise.all([
    makeBundle({ ...BUNDLES.importWorker, out: IMPORT_OUT }),
    makeBundle({ ...BUNDLES.exportWorker, out: EXPORT_OUT }),
  ]);
}
