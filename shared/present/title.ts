import { shownText } from '../shown-text';
import { excerpt } from '../text-layout/excerpt';
import type { TextStyle } from '../text-layout/measure';
import { STAGE, STAGE_LOOK } from './stage';

/** How the title of a step is set, px at 1080 lines. */
export const TITLE_STYLE: TextStyle = { size: STAGE_LOOK.title.size, weight: 600 };

/** The lines of a step's title on a stage of 1080 lines; none where it has no title. What has no room is left out. */
export function titleLines(title: string): readonly string[] {
  const words = shownText(title).replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const width = STAGE.width - 2 * STAGE_LOOK.margin;
  return excerpt(words, 0, TITLE_STYLE, { width, lines: STAGE_LOOK.title.most });
}
