import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the files lie: beside the bundles' folders (`build/bundle.mjs`), or where the package is when the sources run, or a bundle of the tests. */
const FOLDERS = ['../pdf-data', '../../../node_modules/pdfjs-dist'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
const FOLDER = FOLDERS.find((folder) => existsSync(join(folder, 'cmaps'))) ?? '';

const KINDS: Readonly<Record<string, string>> = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts' };

/** Hands pdf.js the tables of letters (cmaps) and the standard fonts that a PDF names and does not hold; names are no paths. */
export class PdfData {
  fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = KINDS[kind];
    if (folder === undefined || !/^[\w-]+\.\w+$/.test(filename))
      return Promise.reject(new Error(`There is no “${filename}”.`));
    return readFile(join(FOLDER, folder, filename)).then((bytes) => new Uint8Array(bytes));
  }
}
