import type { LinkShape } from '../../../shared/layout/link-geometry';
import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import type { Viewport } from '../../state/view-store';
import { shownBox, type ViewSize } from '../camera';
import { RELATIONS, type Link, type Node } from '../../../shared/map/schema';
import { landmarks } from '../../../shared/view/landmarks';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import { drawBoxes, drawHits, kindBoxes, type KindBoxes } from './draw-boxes';
import { drawCard, drawTitle } from './draw-card';
import { drawFarLines, FAR_ACROSS, farLines, type FarLines } from './far-lines';
import { drawFolds } from './draw-folds';
import { drawGroups } from './draw-groups';
import { drawLandmarks } from './draw-landmarks';
import { drawCurves, drawLink, drawLinkLabel } from './draw-link';
import { DOTS_FROM, MARKS_FROM, ROUTES_FROM, TEXT_FROM, TITLES_FROM } from './levels';
import type { CanvasColors } from './palette-colors';

const MOST_LANDMARKS = 120; // from which those are named that have room
const DOT_STEP = 24; // map px

export interface SceneLook {
  viewport: Viewport;
  /** Size of the canvas on the page, px. */
  size: ViewSize;
  colors: CanvasColors;
  selection: ReadonlySet<string>;
  /** The card, link or group under the pointer. */
  hovered: string | undefined;
  /** Cards that the page shows itself. */
  mounted: ReadonlySet<string>;
}

/**
 * Makes the function that draws what is in view under the cards of the page: dots, groups, all links, and the cards that the page does not hold.
 * It keeps what a picture from far needs from one picture to the next.
 */
export function createSceneDrawing(scene: Scene): {
  draw: (context: CanvasRenderingContext2D, map: ArgMap, look: SceneLook) => void;
} {
  let far: { version: number; lines: FarLines; boxes: KindBoxes } | undefined;
  function farOf(map: ArgMap): { lines: FarLines; boxes: KindBoxes } {
    const { version, cards, hiddenByLook } = scene;
    if (far?.version !== version) {
      far = { version, lines: farLines(map, cards, hiddenByLook), boxes: kindBoxes(cards) };
    }
    return far;
  }

  let marks: { of: ArgMap['tables']['links']; nodes: ArgMap['tables']['nodes']; known: Node[] } | undefined;
  function landmarksOf(map: ArgMap): readonly Node[] {
    const { links, nodes } = map.tables;
    if (marks?.of !== links || marks.nodes !== nodes) {
      marks = { of: links, nodes, known: landmarks(map, MOST_LANDMARKS) };
    }
    return marks.known;
  }

  return {
    draw: (context, map, look) => {
      const { viewport, size, colors } = look;
      const ratio = context.canvas.width / Math.max(1, size.width);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.globalAlpha = 1;
      context.fillStyle = colors.canvas;
      context.fillRect(0, 0, size.width, size.height);
      if (viewport.zoom >= DOTS_FROM) drawDots(context, viewport, size, colors);
      const { x, y, zoom } = viewport;
      const box = shownBox(viewport, size);
      const toMap = (): void => context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      toMap();
      drawGroups(context, scene, map, box, { colors, selection: look.selection, zoom });
      const toScreen = (): void => context.setTransform(ratio, 0, 0, ratio, 0, 0);
      if (zoom < ROUTES_FROM) {
        toScreen();
        const { lines, boxes } = farOf(map);
        drawFarLines(context, lines, look);
        drawBoxes(context, boxes, look);
        if (scene.cards.hasFound) drawHits(context, scene.cards, look);
        toMap();
      } else {
        const links = [...scene.linksIn(box)];
        if (zoom < MARKS_FROM) drawPlainLinks(context, scene, map, links, box, look);
        else for (const id of links) drawSingleLink(context, scene, map, id, box, look);
        const slots = scene.slotsIn(box);
        if (zoom < TEXT_FROM) {
          toScreen();
          drawBoxes(context, kindBoxes(scene.cards, slots), look);
          if (scene.cards.hasFound) drawHits(context, scene.cards, look);
          toMap();
          if (zoom >= TITLES_FROM) drawTitles(context, scene, slots, look);
        } else
          for (const id of scene.cardsIn(box))
            if (!look.mounted.has(id)) drawSingleCard(context, scene, id, look);
      }
      drawFolds(context, scene, box, { colors, zoom, mounted: look.mounted });
      if (zoom < TITLES_FROM && scene.isPrepared) {
        toScreen();
        drawLandmarks(context, scene, landmarksOf(map), look);
        toMap();
      }
      if (zoom < TEXT_FROM) for (const id of look.selection) drawSingle(context, scene, map, id, look);
    },
  };
}

function drawPlainLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  ids: readonly string[],
  box: Box,
  { colors, viewport }: SceneLook,
): void {
  const shown = ids.flatMap((id) => {
    const link = find(map, 'links', id);
    const shape = link && scene.shapeOf(id);
    return link && shape && boxesOverlap(shape.box, box) ? [{ link, shape, faded: scene.isFaded(id) }] : [];
  });
  const strengths = [
    { alpha: 0.1, has: (one: (typeof shown)[number]) => one.faded },
    { alpha: 0.22, has: (one: (typeof shown)[number]) => !one.faded && standsBack(one) },
    { alpha: 0.9, has: (one: (typeof shown)[number]) => !one.faded && !standsBack(one) },
  ];
  for (const { alpha, has } of strengths) {
    const these = shown.filter(has);
    for (const relation of RELATIONS) {
      const shapes = these.filter(({ link }) => link.relation === relation).map(({ shape }) => shape);
      drawCurves(context, shapes, {
        color: colors.relations[relation],
        alpha,
        zoom: viewport.zoom,
        shown: box,
      });
    }
  }
}

/** Whether a link crosses to another part of the map: from far it stands back behind the tree. */
function standsBack({ link, shape }: { link: Link; shape: LinkShape }): boolean {
  return link.relation !== 'answers' && Math.abs(shape.tip.x - shape.knob.x) > FAR_ACROSS;
}

function drawTitles(
  context: CanvasRenderingContext2D,
  scene: Scene,
  slots: readonly number[],
  { colors, viewport }: SceneLook,
): void {
  for (const slot of slots) {
    const node = scene.cards.nodes[slot];
    if (!node || scene.cards.has(slot, FADED)) continue;
    drawTitle(context, node, scene.cards.rect(slot), { colors, zoom: viewport.zoom });
  }
}

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
    drawSingleCard(context, scene, id, look);
  }
}

/** Draws one card or link over what is there: what is selected, dragged or under the pointer in a picture from far. */
function drawSingle(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  id: string,
  look: SceneLook,
): void {
  if (find(map, 'links', id)) drawSingleLink(context, scene, map, id, undefined, look);
  else drawSingleCard(context, scene, id, look);
}

function drawSingleCard(context: CanvasRenderingContext2D, scene: Scene, id: string, look: SceneLook): void {
  const card = scene.card(id);
  const rect = card && scene.rectOf(id);
  if (!card || !rect) return;
  const { colors, viewport, selection, hovered } = look;
  drawCard(context, card, rect, {
    colors,
    selected: selection.has(id),
    hovered: hovered === id,
    zoom: viewport.zoom,
  });
}

function drawSingleLink(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  id: string,
  box: Box | undefined,
  { colors, viewport, size, selection, hovered }: SceneLook,
): void {
  const link = find(map, 'links', id);
  const shape = link && scene.shapeOf(id);
  if (!link || !shape || (box && !boxesOverlap(shape.box, box))) return;
  const faded = scene.isFaded(id);
  drawLink(context, link, shape, {
    colors,
    selected: selection.has(id) || hovered === id,
    faded,
    zoom: viewport.zoom,
    shown: shownBox(viewport, size),
  });
  if (hovered === id) drawLinkLabel(context, link, shape, { colors, zoom: viewport.zoom });
}

function drawDots(
  context: CanvasRenderingContext2D,
  { x, y, zoom }: Viewport,
  size: ViewSize,
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
