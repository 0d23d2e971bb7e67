import { find, type ArgMap } from '../../shared/map/arg-map';
import type { Box } from '../../shared/layout/rect';
import { boxesOverlap } from '../../shared/layout/rect';
import { recordsOf } from '../../shared/map/table';
import type { Viewport } from '../state/view-store';
import { drawCard } from './draw-card';
import { drawLink } from './draw-link';
import type { CanvasColors } from './palette-colors';
import type { Scene } from './scene';

const DOT_STEP = 24; // map px

export interface SceneLook {
  viewport: Viewport;
  /** Size of the canvas on the page, px. */
  size: { width: number; height: number };
  colors: CanvasColors;
  selection: ReadonlySet<string>;
  /** Cards that the page shows itself. */
  mounted: ReadonlySet<string>;
}

/** The part of the map that a canvas of this size shows, map px. */
export function shownBox({ x, y, zoom }: Viewport, size: { width: number; height: number }): Box {
  return { minX: -x / zoom, minY: -y / zoom, maxX: (size.width - x) / zoom, maxY: (size.height - y) / zoom };
}

/** Draws what is in view under the cards of the page: dots, groups, all links, and the cards that the page does not hold. */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  look: SceneLook,
): void {
  const { viewport, size, colors, selection, mounted } = look;
  const ratio = context.canvas.width / Math.max(1, size.width);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colors.canvas;
  context.fillRect(0, 0, size.width, size.height);
  drawDots(context, viewport, size, colors);
  const { zoom } = viewport;
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * viewport.x, ratio * viewport.y);
  const box = shownBox(viewport, size);
  drawGroups(context, scene, map, box, look);
  for (const id of scene.linksIn(box)) {
    const link = find(map, 'links', id);
    const shape = link && scene.shapeOf(id);
    if (link && shape && boxesOverlap(shape.box, box)) {
      drawLink(context, link, shape, { colors, selected: selection.has(id), zoom });
    }
  }
  for (const id of scene.cardsIn(box)) {
    const card = mounted.has(id) ? undefined : scene.card(id);
    const rect = card && scene.rectOf(id);
    if (card && rect) drawCard(context, card, rect, { colors, selected: selection.has(id), zoom });
  }
}

function drawDots(
  context: CanvasRenderingContext2D,
  { x, y, zoom }: Viewport,
  size: { width: number; height: number },
  colors: CanvasColors,
): void {
  let step = DOT_STEP * zoom;
  while (step < 14) step *= 2;
  context.fillStyle = colors.dot;
  context.beginPath();
  for (let dotX = x % step; dotX < size.width; dotX += step) {
    for (let dotY = y % step; dotY < size.height; dotY += step) context.rect(dotX, dotY, 1.5, 1.5);
  }
  context.fill();
}

const GROUP_INK = {
  grey: 'inkSoft',
  blue: 'claim',
  green: 'evidence',
  amber: 'assumption',
  red: 'counterargument',
  violet: 'question',
} as const;

function drawGroups(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  shown: Box,
  look: SceneLook,
): void {
  const { colors, selection } = look;
  for (const group of recordsOf(map.tables.groups)) {
    const box = scene.groupBox(group.id);
    if (!box || !boxesOverlap(box, shown)) continue;
    const name = GROUP_INK[group.color ?? 'grey'];
    const ink = name === 'inkSoft' ? colors.inkSoft : colors.kinds[name].ink;
    context.beginPath();
    context.roundRect(box.minX, box.minY, box.maxX - box.minX, box.maxY - box.minY, 14);
    context.globalAlpha = 0.07;
    context.fillStyle = ink;
    context.fill();
    context.globalAlpha = selection.has(group.id) ? 1 : 0.45;
    context.strokeStyle = selection.has(group.id) ? colors.accent : ink;
    context.lineWidth = selection.has(group.id) ? 3 : 1.5;
    context.stroke();
    context.globalAlpha = 1;
    context.fillStyle = ink;
    context.font = `600 15px ${colors.font}`;
    context.textAlign = 'start';
    context.textBaseline = 'alphabetic';
    context.fillText(group.title, box.minX + 16, box.minY + 25);
  }
}
