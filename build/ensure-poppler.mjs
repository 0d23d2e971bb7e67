import { ensureTool } from './ensure-tool.mjs';

/**
 * Sees to it that pdftotext and pdftoppm are there, with which tests read the PDF files that the program writes.
 * @returns {Promise<boolean>} whether they are there now
 */
export function ensurePoppler() {
  return ensureTool({
    program: 'pdftotext',
    test: ['-v'],
    debianPackage: 'poppler-utils',
    why: 'The tests of PDF files need pdftotext and pdftoppm',
    without: 'Without them these tests are skipped.',
  });
}
