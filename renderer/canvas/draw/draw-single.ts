import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { faceStep } from '../../../shared/picture/card-face';
import { shownBox } from '../camera';
import type { Scene } from '../scene/scene';
import { drawCard } from './draw-card';
import { drawCommentMark } from './draw-comment-mark';
import { drawLink, drawLinkLabel } from './draw-link';
import { MARKS_FROM, ROUTES_FROM } from './levels';
import type { SceneLook } from './scene-look';

/** Draws over the picture what changes with the pointer: what is under it, and the cards that are being dragged from far. */
export function drawOver(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  look: SceneLook,
): void {
  const { viewport, size, hovered, mounted } = look;
  const ratio = context.canvas.width / Math.max(1, size.width);
  const scale = ratio * viewport.zoom;
  context.setTransform(scale, 0, 0, scale, ratio * viewport.x, ratio * viewport.y);
  if (hovered !== undefined && !mounted.has(hovered)) drawSingle(context, scene, map, hovered, look);
  if (viewport.zoom >= ROUTES_FROM) return; // what is dragged has been drawn in its turn
  for (const id of scene.draggedCards()) {
    for (const link of scene.links.around(id)) drawSingleLink(context, scene, map, link, undefined, look);
    drawSingleCard(context, scene, map, id, look);
  }
}

/** Draws one card or link over what is there: what is selected, dragged or under the pointer in a picture from far. */
export function drawSingle(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  id: string,
  look: SceneLook,
): void {
  if (find(map, 'links', id)) drawSingleLink(context, scene, map, id, undefined, look);
  else drawSingleCard(context, scene, map, id, look);
}

/** Draws one card that is shown, as it looks at this zoom. */
export function drawSingleCard(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  id: string,
  look: SceneLook,
): void {
  const card = scene.card(id);
  const rect = card && scene.rectOf(id);
  if (!card || !rect) return;
  const { colors, viewport, selection, hovered } = look;
  const { node, layout, pills, faded, found } = card;
  const face = scene.faces.of(map, node, rect, faceStep(viewport.zoom), () => layout);
  drawCard(context, { node, face, pills }, rect, {
    colors,
    selected: selection.has(id),
    hovered: hovered === id,
    faded,
    found,
    zoom: viewport.zoom,
  });
}

/** Draws one link with its marks. @param box where it has to be, to be drawn at all */
export function drawSingleLink(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  id: string,
  box: Box | undefined,
  { colors, viewport, size, selection, hovered }: SceneLook,
): void {
  const link = find(map, 'links', id);
  const shape = link && scene.links.drawnShapeOf(id);
  if (!link || !shape || (box && !boxesOverlap(shape.box, box))) return;
  const faded = scene.isFaded(id);
  drawLink(context, link, shape, {
    colors,
    selected: selection.has(id) || hovered === id,
    faded,
    zoom: viewport.zoom,
    shown: shownBox(viewport, size),
  });
  const comments = viewport.zoom >= MARKS_FROM && !faded ? scene.commentsOnLink(id) : 0;
  if (comments > 0) drawCommentMark(context, comments, shape.knob, colors);
  if (hovered === id) drawLinkLabel(context, link, shape, { colors, zoom: viewport.zoom });
}
