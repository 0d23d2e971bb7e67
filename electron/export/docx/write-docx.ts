import { Document, LevelFormat, Packer, type ILevelsOptions } from 'docx';
import { DEEPEST_INDENT, type Report } from '../../../shared/report/report';
import { blockParts } from './block-parts';
import { settle } from './settle';
import { STEP, STYLES } from './styles';
import { titleParagraph } from './runs';

/**
 * A report as a Word document, with real headings, lists and tables. The same report gives the same bytes.
 * @param created when the map was made, in UTC: the document's own date
 */
export async function writeDocx(report: Report, created: string): Promise<Uint8Array> {
  const document = new Document({
    title: report.title,
    creator: 'Counterpoint',
    lastModifiedBy: 'Counterpoint',
    styles: STYLES,
    numbering: { config: [{ reference: 'argument', levels: levels() }] },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [titleParagraph(report.title), ...report.blocks.flatMap(blockParts)],
      },
    ],
  });
  return settle(await Packer.toBuffer(document), created);
}

function levels(): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_INDENT + 1 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    style: { paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP } } },
  }));
}
