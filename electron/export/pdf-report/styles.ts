import type { FontWeight } from '../../../shared/text-layout/font-tables';

/** How a paragraph is set, in points. */
export interface ParagraphStyle {
  readonly size: number;
  readonly weight: FontWeight;
  readonly color: string;
  readonly lineHeight: number;
  /** Room above it. */
  readonly before: number;
}

const INK = '#1d1f23';
const SOFT = '#5a5e66';

export const STYLES = {
  title: { size: 22, weight: 600, color: INK, lineHeight: 28, before: 0 },
  section: { size: 15, weight: 600, color: INK, lineHeight: 20, before: 24 },
  part: { size: 11.5, weight: 600, color: INK, lineHeight: 16, before: 14 },
  body: { size: 10, weight: 400, color: INK, lineHeight: 14, before: 6 },
  strong: { size: 10, weight: 600, color: INK, lineHeight: 14, before: 10 },
  soft: { size: 8.5, weight: 400, color: SOFT, lineHeight: 12, before: 1 },
  cell: { size: 9, weight: 400, color: INK, lineHeight: 12.5, before: 4 },
  cellHead: { size: 9, weight: 600, color: INK, lineHeight: 12.5, before: 8 },
} as const satisfies Record<string, ParagraphStyle>;

/** A4 and its margins, points. */
export const PAGE = { width: 595.28, height: 841.89, left: 62, right: 62, top: 62, bottom: 68 } as const;

/** How far each level of the argument is set in, points. */
export const STEP = 15;

export const RULE = '#dcdcd6';
