import type PDFDocument from 'pdfkit';
import type { TextShape } from '../../../shared/picture/drawing';
import { shortened } from '../../../shared/picture/shapes';
import { t } from '../../../shared/words/words';
import type { PagePlan, PdfPage } from './pages';
import type { PaintTools } from './paint';
import { setText } from './set-text';

const INK = '#5a5e66';
const CROP = 10; // points
const AWAY = 4; // points between a crop mark and what is to be cut
const SIZE = 8; // points of the words
const OVERVIEW = { width: 64, height: 20 }; // points

/** Marks one of several sheets: where to cut it, which one it is, and where it lies among all. The document's units are points. */
export function markSheet(
  document: InstanceType<typeof PDFDocument>,
  title: string,
  { plan, page }: { plan: PagePlan; page: PdfPage },
  tools: PaintTools,
): void {
  const { area } = page;
  document.lineWidth(0.5).undash().strokeColor(INK, 1);
  for (const [x, outX] of [
    [area.x, -1],
    [area.x + area.width, 1],
  ] as const) {
    for (const [y, outY] of [
      [area.y, -1],
      [area.y + area.height, 1],
    ] as const) {
      document.moveTo(x + outX * AWAY, y).lineTo(x + outX * (AWAY + CROP), y);
      document
        .moveTo(x, y + outY * AWAY)
        .lineTo(x, y + outY * (AWAY + CROP))
        .stroke();
    }
  }
  const number = page.row * plan.columns + page.column + 1;
  const words = t('Row {row} of {rows}, column {column} of {columns} · sheet {number} of {count}', {
    row: page.row + 1,
    rows: plan.rows,
    column: page.column + 1,
    columns: plan.columns,
    number,
    count: plan.pages.length,
  });
  const baseline = area.y + area.height + AWAY + CROP + SIZE;
  const left = area.x + AWAY + 2;
  const about = { size: SIZE, weight: 400, color: INK, anchor: 'start' } as const;
  const line = {
    type: 'text',
    y: baseline,
    direction: 'ltr',
    width: 0,
    ...about,
  } satisfies Partial<TextShape>;
  document.fillColor(INK, 1);
  setText(document, { ...line, x: left, text: words }, tools);
  const room = area.width - OVERVIEW.width - 230;
  if (room > 40)
    setText(
      document,
      { ...line, x: left + 200, text: shortened(title.replace(/\s+/g, ' '), about, room) },
      tools,
    );
  drawOverview(document, plan, page, baseline - 12);
}

function drawOverview(
  document: InstanceType<typeof PDFDocument>,
  plan: PagePlan,
  page: PdfPage,
  top: number,
): void {
  const { area } = page;
  const cell = Math.min(OVERVIEW.width / plan.columns, OVERVIEW.height / plan.rows, 10);
  const left = area.x + area.width - cell * plan.columns - AWAY - 2;
  const y = Math.min(top, plan.size.height - cell * plan.rows - 3);
  document
    .fillColor(INK, 1)
    .rect(left + page.column * cell, y + page.row * cell, cell, cell)
    .fill();
  for (let row = 0; row < plan.rows; row++)
    for (let column = 0; column < plan.columns; column++)
      document.rect(left + column * cell, y + row * cell, cell, cell);
  document.lineWidth(0.4).stroke();
}
