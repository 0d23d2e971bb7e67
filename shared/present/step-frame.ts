import { boxOf, unionOfBoxes, type Box } from '../layout/rect';
import { CARD_EDGE } from '../picture/draw-card';
import { cardsStand } from '../picture/stand';
import type { ArgMap } from '../map/arg-map';
import type { Step } from '../map/schema';
import { stepShows, type StepShows } from './step-shows';
import { LEAST_TEXT, STAGE, stageOf, textSizeIn, viewOn, type Stage, type StageView } from './stage';
import { titleLines } from './title';

/** The part of the map that a step looks at, px. @param boxes the cards that are there, with what lies on their edges (`CARD_EDGE`) */
export function stepBox(
  { focus, frame }: Pick<StepShows, 'focus' | 'frame'>,
  boxes: ReadonlyMap<string, Box>,
): Box {
  const looked = focus.length > 0 ? focus.flatMap((id) => boxes.get(id) ?? []) : boxes.values();
  return frame ?? unionOfBoxes(looked) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 };
}

/** The stage of a step. */
export function stageOfStep({ title }: Step, { lit }: StepShows, size = STAGE): Stage {
  return stageOf(size, { titleLines: titleLines(title).length, passages: lit.length > 0 });
}

/** How a step sees the map on a stage of 1080 lines. */
export function frameOfStep(map: ArgMap, step: Step): { stage: Stage; view: StageView } {
  const shows = stepShows(map, step);
  const stage = stageOfStep(step, shows);
  const { rects } = cardsStand(shows.map, shows.visibility.hidden);
  const boxes = new Map([...rects].map(([id, rect]) => [id, boxOf(rect, CARD_EDGE)]));
  return { stage, view: viewOn(stage, stepBox(shows, boxes)) };
}

/** How large text in focus would be, px at 1080 lines, where that is too small to be read from the last row; nothing where it is large enough. */
export function smallTextOf(map: ArgMap, step: Step): number | undefined {
  const { stage, view } = frameOfStep(map, step);
  const size = Math.floor(textSizeIn(stage, view) * 10) / 10;
  return size < LEAST_TEXT ? size : undefined;
}
