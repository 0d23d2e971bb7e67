import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  type ILevelsOptions,
} from 'docx';
import { DEEPEST_INDENT, type Report } from '../../../shared/report/report';
import { blockParts, type PictureOf } from './block-parts';
import { settle } from './settle';
import { STEP, STYLES } from './styles';
import { titleParagraph, wordRuns } from './runs';

/**
 * A report as a Word document, with real headings, lists and tables. The same report gives the same bytes.
 * @param created when the map was made, in UTC: the document's own date
 * @param pictureOf makes a PNG of a drawing; nothing where it cannot be drawn
 */
export async function writeDocx(
  report: Report,
  created: string,
  pictureOf: PictureOf = () => undefined,
): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: 'Counterpoint',
    lastModifiedBy: 'Counterpoint',
    styles: STYLES,
    numbering: { config: [{ reference: 'argument', levels: levels() }] },
    sections: [
      {
        ...(report.mark !== undefined && {
          headers: { default: new Header({ children: [markParagraph(report.mark)] }) },
          footers: { default: new Footer({ children: [markParagraph(report.mark)] }) },
        }),
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [
          titleParagraph(report.title),
          ...report.blocks.flatMap((block) => blockParts(block, pictureOf)),
        ],
      },
    ],
  });
  return settle(await Packer.toBuffer(document), created);
}

/** How the document is to be handled, on each page. */
function markParagraph(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: wordRuns([{ text: mark, look: 'strong' }]),
  });
}

function levels(): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_INDENT + 1 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: { paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP } } },
  }));
}
