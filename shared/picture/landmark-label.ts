import { excerpt } from '../text-layout/excerpt';
import { measureText } from '../text-layout/measure';
import { faceText } from '../view/telling';

/** How a landmark's name is written, screen px. */
export const LANDMARK = { size: 11, weight: 600, lineHeight: 14, padding: 5, stripe: 3 } as const;
const ROOM = { width: 150, lines: 2 };

/** The name of a landmark, and the room it takes, screen px. */
export interface LandmarkLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** @param telling where the words begin that tell the text from its rivals, as a UTF-16 offset */
export function landmarkLabel(text: string, telling: number): LandmarkLabel {
  const { padding, lineHeight, stripe } = LANDMARK;
  const lines = excerpt(faceText(text), telling, LANDMARK, ROOM);
  return {
    lines,
    width: Math.max(...lines.map((line) => measureText(line, LANDMARK))) + 2 * padding + stripe + 1,
    height: lines.length * lineHeight + 2 * padding - 2,
  };
}
