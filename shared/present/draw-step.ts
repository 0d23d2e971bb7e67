import type { Standing } from '../argue/map/standings';
import { boxOf, type Box, type Size } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import type { Step } from '../map/schema';
import { drawMap } from '../picture/draw-map';
import type { Drawing, Part, Shape } from '../picture/drawing';
import { stageMarks } from '../picture/draw-mark';
import { placedPart } from '../picture/placed';
import { textIn } from '../picture/shapes';
import { THEMES, type Theme, type ThemeName } from '../picture/themes';
import { litPassages, passagesPart } from './draw-passages';
import { STAGE, STAGE_LOOK, viewOn, type Stage, type StageView } from './stage';
import { stageOfStep, stepBox } from './step-frame';
import { stepShows } from './step-shows';
import { titleLines } from './title';

/** How a step is drawn. */
export interface StepPicture {
  readonly theme: ThemeName;
  /** Of the whole picture, px. */
  readonly size?: Size;
  /** How cards and links are judged in this step, where that is shown. */
  readonly standings?: ReadonlyMap<string, Standing> | undefined;
  /** How it is to be handled. */
  readonly mark?: string | undefined;
}

/** Draws a step of a talk as an audience sees it: its title, its part of the map, its passages. The same map and step give the same drawing. */
export function drawStep(
  map: ArgMap,
  step: Step,
  { theme: name, size = STAGE, standings, mark }: StepPicture,
): Drawing {
  const theme = THEMES[name];
  const shows = stepShows(map, step);
  const stage = stageOfStep(step, shows, size);
  let view: StageView = { x: 0, y: 0, zoom: 1 };
  const drawn = drawMap(shows.map, {
    theme: name,
    ...shows.visibility,
    ...(standings && { standings }),
    within: (boxes) => {
      view = viewOn(stage, stepBox(shows, boxes));
      return [seenIn(view, size)];
    },
  });
  const parts = drawn.parts.map((part) => placedPart(part, view));
  const lines = titleLines(step.title);
  if (lines.length > 0) parts.push(titlePart(step.title, lines, stage, theme));
  if (stage.passages)
    parts.push(passagesPart(litPassages(map, shows.lit), stage.passages, stage.unit, theme));
  if (mark !== undefined) parts.push(...stageMarks(mark, size, theme));
  return {
    ...drawn,
    x: 0,
    y: 0,
    ...size,
    title: step.title,
    description: `${step.title}. ${drawn.description}`,
    parts,
  };
}

/** The part of the map that a stage shows, px. */
function seenIn({ x, y, zoom }: StageView, { width, height }: Size): Box {
  return { minX: -x / zoom, minY: -y / zoom, maxX: (width - x) / zoom, maxY: (height - y) / zoom };
}

/** The title on a ground of its own, so that nothing of the map runs behind it. */
function titlePart(
  title: string,
  lines: readonly string[],
  { unit, title: room, width }: Stage,
  theme: Theme,
): Part {
  const { size, line, gap } = STAGE_LOOK.title;
  const ground = { x: 0, y: 0, width, height: room.y + room.height - (gap / 2) * unit };
  const look = { size: size * unit, weight: 600, color: theme.ink } as const;
  const shapes: Shape[] = lines.map((text, index) =>
    textIn(text, { x: room.x, y: room.y + (size + index * line) * unit, width: room.width }, look),
  );
  const box = boxOf(ground);
  return {
    role: 'heading',
    title,
    opacity: 1,
    box,
    shapes: [{ type: 'rect', ...ground, radius: 0, fill: theme.canvas }, ...shapes],
  };
}
