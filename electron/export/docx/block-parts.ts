import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Drawing } from '../../../shared/picture/drawing';
import {
  indentOf,
  type Block,
  type Point,
  type Runs,
  type Table as TableBlock,
} from '../../../shared/report/report';
import { runsFromRight, wordRuns } from './runs';
import { STEP } from './styles';

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'DCDCD6' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** How wide the two columns of a table are, in percent. */
const COLUMNS = [82, 18] as const;

/** Makes a PNG of a drawing; nothing where it cannot be drawn. */
export type PictureOf = (drawing: Drawing) => Uint8Array | undefined;

const WIDEST = 640; // px of a page between its margins
const HIGHEST = 440;

/** One block of a report as paragraphs and tables of Word. */
export function blockParts(block: Block, pictureOf: PictureOf): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        paragraph(block.runs, {
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          anchor: block.anchor,
          ...(block.startsPage && { pageBreakBefore: true }),
        }),
      ];
    case 'paragraph':
      return [paragraph(block.runs)];
    case 'list':
      return block.items.map((item) => paragraph(item, { numbering: { reference: 'argument', level: 0 } }));
    case 'point':
      return pointParts(block);
    case 'quote':
      return [
        paragraph([{ text: `“${block.text}”` }], { style: 'Quote', keepNext: true }),
        paragraph([{ text: '— ' }, ...block.from], { indent: { left: STEP * 2 } }),
      ];
    case 'table':
      return [tablePart(block)];
    case 'picture':
      return pictureParts(block.drawing, pictureOf);
  }
}

function pictureParts(drawing: Drawing, pictureOf: PictureOf): Paragraph[] {
  const data = pictureOf(drawing);
  if (!data) return [];
  const scale = Math.min(1, WIDEST / drawing.width, HIGHEST / drawing.height);
  const size = { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) };
  const { title, description } = drawing;
  const altText = { name: title, title, description };
  return [new Paragraph({ children: [new ImageRun({ type: 'png', data, transformation: size, altText })] })];
}

function pointParts(point: Point): Paragraph[] {
  const level = indentOf(point);
  const indent = { left: (level + 1) * STEP };
  return [
    paragraph(point.runs, {
      numbering: { reference: 'argument', level },
      anchor: point.anchor,
      spacing: { after: 20 },
      keepNext: point.below.length > 0,
    }),
    ...point.below.map((runs) => paragraph(runs, { indent })),
  ];
}

function tablePart({ head, rows }: TableBlock): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: COLUMNS.map((percent) => Math.round((9638 * percent) / 100)),
    borders: {
      top: RULE,
      bottom: RULE,
      insideHorizontal: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text, column) => cell([{ text, look: 'strong' }], column)),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map(cell) })),
    ],
  });
}

function cell(runs: Runs, column: number): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column] ?? 0, type: WidthType.PERCENTAGE },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    children: [paragraph(runs, { spacing: { after: 0 } })],
  });
}

function paragraph(
  runs: Runs,
  { anchor, ...options }: IParagraphOptions & { anchor?: string | undefined } = {},
): Paragraph {
  const words = wordRuns(runs, anchor);
  const children = anchor === undefined ? words : [new Bookmark({ id: anchor, children: words })];
  return new Paragraph({ ...options, ...(runsFromRight(runs) && { bidirectional: true }), children });
}
