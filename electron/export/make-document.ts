import { join } from 'node:path';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Verdicts } from '../../shared/report/facts';
import { reportOf } from '../../shared/report/report-of';
import { reportText } from '../../shared/report/report-text';
import { embeddedFonts, readFonts } from './fonts';
import { readViewer } from './html/viewer';
import type { Picture } from './png';

/** What kind of document a map becomes. */
export type DocumentFile =
  /** A page to walk through the map; `texts` takes the sources' whole texts along, not their passages alone. */
  | { readonly kind: 'html'; readonly texts: boolean; readonly embedFonts: boolean }
  /** The report for Word. */
  | { readonly kind: 'docx' }
  /** The report as plain text. */
  | { readonly kind: 'txt' }
  /** The report as pages of PDF. */
  | { readonly kind: 'report'; readonly date: Date };

/**
 * Makes a document of a map.
 * @param folder where the build put `fonts` and `handout`
 * @param verdicts what an evaluation says, by node
 */
export async function makeDocument(
  map: ArgMap,
  file: DocumentFile,
  { folder, verdicts }: { folder: string; verdicts?: Verdicts | undefined },
): Promise<Picture> {
  const fonts = (): ReturnType<typeof readFonts> => readFonts(join(folder, 'fonts'));
  switch (file.kind) {
    case 'html': {
      const { writeHtml } = await import('./html/write-html');
      const embedded = file.embedFonts ? embeddedFonts(fonts()) : [];
      const viewer = readViewer(join(folder, 'handout'));
      const page = writeHtml(map, { viewer, fonts: embedded, texts: file.texts, verdicts });
      return { bytes: Buffer.from(page), notes: [] };
    }
    case 'docx': {
      const { writeDocx } = await import('./docx/write-docx');
      return { bytes: await writeDocx(reportOf(map, { verdicts }).report, map.head.created), notes: [] };
    }
    case 'txt':
      return { bytes: Buffer.from(reportText(reportOf(map, { verdicts }).report)), notes: [] };
    case 'report': {
      const { writeReportPdf } = await import('./pdf-report/write-report-pdf');
      const { report } = reportOf(map, { verdicts });
      return { bytes: await writeReportPdf(report, { fonts: fonts(), date: file.date }), notes: [] };
    }
  }
}

/**
 * What a way out makes of a map when it is a document.
 * @param kind the id of one of `EXPORTS`
 * @param date ISO 8601
 */
export function documentFile(kind: string, date: string): DocumentFile | undefined {
  if (kind === 'html') return { kind, texts: true, embedFonts: true };
  if (kind === 'docx' || kind === 'txt') return { kind };
  return kind === 'report' ? { kind, date: new Date(date) } : undefined;
}
