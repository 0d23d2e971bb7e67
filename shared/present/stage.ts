import type { Box, Rect, Size } from '../layout/rect';
import { CARD } from '../text-layout/card-size';

/** How large the stage of a talk is where nothing says otherwise: 1080 lines, px. */
export const STAGE: Size = { width: 1920, height: 1080 };

/** The least size of text in focus, px at 1080 lines: what is read from the last row. */
export const LEAST_TEXT = 28;
const MOST_TEXT = 44; // px at 1080 lines: a card alone does not fill the wall

/** Measures of a stage of 1080 lines, px. */
export const STAGE_LOOK = {
  margin: 56,
  title: { size: 46, line: 58, top: 44, gap: 28, most: 2 },
  passages: { width: 580, size: 30, line: 44, padding: 40, small: 24, bar: 6, indent: 24 },
} as const;

/** Where the things of a step stand on a stage, px. */
export interface Stage extends Size {
  /** Stage px for each px of `STAGE_LOOK`. */
  readonly unit: number;
  /** Where the title stands; its lines are counted by whoever sets it. */
  readonly title: Rect;
  /** Where the map is seen. */
  readonly map: Rect;
  /** Where lit passages stand, beside the map, at the end of the line. */
  readonly passages: Rect | undefined;
}

/**
 * The parts of a stage.
 * @param has how many lines the title has, 0 without one; whether passages are lit
 */
export function stageOf({ width, height }: Size, has: { titleLines: number; passages: boolean }): Stage {
  const unit = Math.min(width / STAGE.width, height / STAGE.height);
  const { margin, title, passages } = STAGE_LOOK;
  const top =
    has.titleLines === 0 ? margin : title.top + Math.min(title.most, has.titleLines) * title.line + title.gap;
  const side = has.passages ? passages.width * unit : 0;
  const room = { y: top * unit, height: height - (top + margin) * unit };
  return {
    width,
    height,
    unit,
    title: {
      x: margin * unit,
      y: title.top * unit,
      width: width - 2 * margin * unit,
      height: (top - title.top) * unit,
    },
    map: { x: margin * unit, width: width - 2 * margin * unit - side, ...room },
    passages: has.passages ? { x: width - side - (margin / 2) * unit, width: side, ...room } : undefined,
  };
}

/** How a map is seen: stage px of its origin, and stage px for each px of the map. */
export interface StageView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The view in which a box of the map, px, stands in the middle of the stage's room for the map. */
export function viewOn({ map: room, unit }: Stage, box: Box): StageView {
  const [wide, high] = [Math.max(1, box.maxX - box.minX), Math.max(1, box.maxY - box.minY)];
  const most = (MOST_TEXT / CARD.textSize) * unit;
  const zoom = Math.min(most, room.width / wide, room.height / high);
  return {
    x: room.x + room.width / 2 - ((box.minX + box.maxX) / 2) * zoom,
    y: room.y + room.height / 2 - ((box.minY + box.maxY) / 2) * zoom,
    zoom,
  };
}

/** How large the text of cards is in a view, px at 1080 lines. */
export function textSizeIn({ unit }: Stage, { zoom }: StageView): number {
  return (CARD.textSize * zoom) / unit;
}
