import { join } from 'node:path';

/**
 * Where the bundles of the threads lie that read files, make files and have a library (`build/bundle.mjs`).
 * @param folder of all bundles
 */
export function threadBundles(folder: string): {
  importWorker: string;
  exportWorker: string;
  libraryWorker: string;
} {
  return {
    importWorker: join(folder, 'import/import-worker.cjs'),
    exportWorker: join(folder, 'export/export-worker.cjs'),
    libraryWorker: join(folder, 'library/library-worker.cjs'),
  };
}
