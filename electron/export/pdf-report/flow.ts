import type { Drawing, TextShape } from '../../../shared/picture/drawing';
import { THEMES } from '../../../shared/picture/themes';
import { indentOf, wordsOf, type Block, type Report, type Runs } from '../../../shared/report/report';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { breakLines } from '../../../shared/text-layout/break-lines';
import { PAGE, STEP, STYLES, type ParagraphStyle } from './styles';

/** A line of a page: texts side by side, their baselines as many points below the line's top. */
export interface FlowLine {
  readonly height: number;
  readonly texts: readonly TextShape[];
  /** What stands there instead of text, as many points for each of its px. */
  readonly picture?: { readonly drawing: Drawing; readonly x: number; readonly scale: number } | undefined;
}

/** What stands under one another: a paragraph or a row of a table, in points from the left edge of the page. */
export interface FlowItem {
  readonly before: number;
  readonly lines: readonly FlowLine[];
  /** It must not be the last on a page. */
  readonly keepNext: boolean;
  /** A line to the left of it, as high as it is. */
  readonly bar?: { readonly x: number; readonly color: string } | undefined;
  /** A thin rule above it. */
  readonly ruled?: boolean | undefined;
  /** An entry of the document's contents. */
  readonly entry?: { readonly title: string; readonly level: number } | undefined;
  readonly startsPage?: boolean | undefined;
}

interface Place {
  readonly left: number;
  readonly width: number;
}

interface Extra {
  place?: Place;
  keepNext?: boolean;
  bar?: FlowItem['bar'];
  entry?: FlowItem['entry'];
}

const WIDTH = PAGE.width - PAGE.left - PAGE.right;
const ALL: Place = { left: PAGE.left, width: WIDTH };
const PICTURE_HEIGHT = 280; // points
const LARGEST_SCALE = 0.75; // points a px: as large as on the screen
const BAR = 7; // points from a bar to its text
const PRINT = THEMES.print;
/** Where the two columns of a table stand. */
const COLUMNS: readonly Place[] = [
  { left: PAGE.left, width: WIDTH - 84 },
  { left: PAGE.left + WIDTH - 72, width: 72 },
];

/** A report as lines for pages, in order. */
export function flowOf({ title, blocks }: Report): FlowItem[] {
  return [paragraph([{ text: title }], STYLES.title), ...blocks.flatMap(itemsOf)];
}

function itemsOf(block: Block): FlowItem[] {
  switch (block.type) {
    case 'heading': {
      const style = block.level === 1 ? STYLES.section : STYLES.part;
      const entry = { title: wordsOf(block.runs), level: block.level };
      return [{ ...paragraph(block.runs, style, { keepNext: true, entry }), startsPage: block.startsPage }];
    }
    case 'paragraph':
      return [paragraph(block.runs, styleOf(block.runs))];
    case 'list':
      return block.items.map((item) => paragraph([{ text: '– ' }, ...item], STYLES.body));
    case 'point': {
      const bar = {
        x: PAGE.left + indentOf(block) * STEP + 1,
        color: block.relation ? PRINT.relations[block.relation] : PRINT.border,
      };
      const left = bar.x + BAR;
      const place = { left, width: PAGE.left + WIDTH - left };
      const keepNext = block.below.length > 0;
      return [
        paragraph(block.runs, STYLES.body, { place, bar, keepNext }),
        ...block.below.map((runs) => paragraph(runs, { ...styleOf(runs), before: 1 }, { place, bar })),
      ];
    }
    case 'quote': {
      const bar = { x: PAGE.left + STEP, color: PRINT.border };
      const place = { left: bar.x + BAR, width: WIDTH - STEP - BAR };
      return [
        paragraph([{ text: `“${block.text}”` }], STYLES.body, { place, bar, keepNext: true }),
        paragraph(block.from, STYLES.soft, { place, bar }),
      ];
    }
    case 'picture':
      return [pictureItem(block.drawing)];
    case 'table':
      return [
        row(
          block.head.map((text) => [{ text }]),
          STYLES.cellHead,
          true,
        ),
        ...block.rows.map((cells) => row(cells, STYLES.cell, false)),
      ];
  }
}

/** A picture as wide as the page, unless it is higher than its part of it. */
function pictureItem(drawing: Drawing): FlowItem {
  const scale = Math.min(LARGEST_SCALE, WIDTH / drawing.width, PICTURE_HEIGHT / drawing.height);
  const x = PAGE.left + (WIDTH - drawing.width * scale) / 2;
  const line: FlowLine = { height: drawing.height * scale, texts: [], picture: { drawing, x, scale } };
  return { before: 8, lines: [line], keepNext: false };
}

function styleOf(runs: Runs): ParagraphStyle {
  if (runs.some(({ look }) => look === 'strong')) return STYLES.strong;
  return runs.some(({ look }) => look === 'soft') ? STYLES.soft : STYLES.body;
}

function paragraph(
  runs: Runs,
  style: ParagraphStyle,
  { place = ALL, keepNext = false, bar, entry }: Extra = {},
): FlowItem {
  const lines = linesOf(runs, style, place).map((text): FlowLine => ({
    height: style.lineHeight,
    texts: [text],
  }));
  return { before: style.before, lines, keepNext, bar, entry };
}

/** Cells beside each other; those with fewer lines stay empty below. */
function row(cells: readonly Runs[], style: ParagraphStyle, isHead: boolean): FlowItem {
  const columns = cells.map((runs, column) => linesOf(runs, style, COLUMNS[column] ?? ALL));
  const count = Math.max(0, ...columns.map((lines) => lines.length));
  const lines = Array.from({ length: count }, (_, index): FlowLine => {
    const texts = columns.flatMap((column) => column[index] ?? []);
    return { height: style.lineHeight, texts };
  });
  return { before: style.before, lines, keepNext: isHead, ruled: !isHead };
}

function linesOf(runs: Runs, style: ParagraphStyle, { left, width }: Place): TextShape[] {
  const longest = runs.reduce((most, { text }) => (text.length > most.length ? text : most), '');
  const direction = baseDirection(longest);
  const { size, weight, color, lineHeight } = style;
  return breakLines(wordsOf(runs), { size, weight }, width).map((line) => ({
    type: 'text',
    x: direction === 'rtl' ? left + width : left,
    y: lineHeight * 0.75,
    text: line.text,
    size,
    weight,
    color,
    direction,
    anchor: 'start',
    width: line.width,
  }));
}
