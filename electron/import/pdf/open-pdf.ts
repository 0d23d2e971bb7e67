import './node-20';
// The worker's code is loaded here, in this thread, and pdf.js takes it from the global name: it starts no worker and loads no file.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Unreadable } from '../article';
import { PdfData } from './pdf-data';

/**
 * Opens a PDF with pdf.js, which fetches, evaluates and draws nothing here; fonts that the file lacks are looked for among its own, not the system's.
 * @throws Unreadable for one that is locked or no PDF
 */
export async function openPdf(bytes: Uint8Array, fileName: string): Promise<PDFDocumentProxy> {
  Object.assign(globalThis, { pdfjsWorker: pdfWorker });
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      BinaryDataFactory: PdfData,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
      fontExtraProperties: true, // their names
      stopAtErrors: false,
      verbosity: VerbosityLevel.ERRORS,
    }).promise;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new Unreadable(
        'locked',
        '“{fileName}” is locked with a password.',
        'Open it in a PDF reader, print it to a new PDF without a password, and import that.',
        { fileName },
      );
    throw new Unreadable(
      'broken-file',
      '“{fileName}” is no PDF, or it is damaged.',
      'Open it in a PDF reader and save it again, or copy its text and paste it.',
      { fileName },
    );
  }
}
