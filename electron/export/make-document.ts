import { join } from 'node:path';
import type { CitationStyleName } from '../../shared/citations/styles';
import type { ArgMap } from '../../shared/map/arg-map';
import type { Drawing } from '../../shared/picture/drawing';
import type { Judgement } from '../../shared/report/judged';
import type { Report } from '../../shared/report/report';
import { reportOf } from '../../shared/report/report-of';
import { reportText } from '../../shared/report/report-text';
import type { DocumentFile } from './document-file';
import { embeddedFonts, readFonts } from './fonts';
import { readViewer } from './html/viewer';
import type { Picture } from './png';

const SHARP = 1; // pixels a px of the map: what is shown smaller stays sharp in print

/**
 * Makes a document of a map.
 * @param folder where the build put `fonts` and `handout`
 * @param judgement how it is judged
 * @param mark how it is to be handled
 * @param knownOn the date of which the map shows what was known
 * @param citationStyle how sources are cited
 */
export async function makeDocument(
  map: ArgMap,
  file: DocumentFile,
  {
    folder,
    judgement,
    mark,
    knownOn,
    citationStyle,
  }: {
    folder: string;
    judgement?: Judgement | undefined;
    mark?: string | undefined;
    knownOn?: string | undefined;
    citationStyle?: CitationStyleName | undefined;
  },
): Promise<Picture> {
  const report = (): Report =>
    reportOf(map, { ...judgement, judged: judgement?.says, mark, knownOn, citationStyle }).report;
  const fonts = (): ReturnType<typeof readFonts> => readFonts(join(folder, 'fonts'));
  switch (file.kind) {
    case 'html': {
      const { writeHtml } = await import('./html/write-html');
      const embedded = file.embedFonts ? embeddedFonts(fonts()) : [];
      const viewer = readViewer(join(folder, 'handout'));
      const page = writeHtml(map, {
        viewer,
        fonts: embedded,
        texts: file.texts,
        judgement,
        mark,
        citationStyle,
      });
      return { bytes: Buffer.from(page), notes: [] };
    }
    case 'docx': {
      const { writeDocx } = await import('./docx/write-docx');
      const { pngOf } = await import('./png');
      const pictureOf = (drawing: Drawing): Uint8Array | undefined => {
        const made = pngOf(drawing, { fonts: fonts(), scale: SHARP });
        return made.ok ? made.value.bytes : undefined;
      };
      return { bytes: await writeDocx(report(), map.head.created, pictureOf), notes: [] };
    }
    case 'txt':
      return { bytes: Buffer.from(reportText(report())), notes: [] };
    case 'report': {
      const { writeReportPdf } = await import('./pdf-report/write-report-pdf');
      return { bytes: await writeReportPdf(report(), { fonts: fonts(), date: file.date }), notes: [] };
    }
  }
}
