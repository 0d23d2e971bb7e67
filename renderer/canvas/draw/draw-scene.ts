import type { Standing } from '../../../shared/argue/map/standings';
import type { LinkShape } from '../../../shared/layout/link-geometry';
import { boxesOverlap, type Box } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { nodesInDoubt } from '../../../shared/map/asides';
import type { Viewport } from '../../state/view-store';
import { shownBox, type ViewSize } from '../camera';
import { RELATIONS, type Link, type Node } from '../../../shared/map/schema';
import type { Table } from '../../../shared/map/table';
import { landmarks } from '../../../shared/view/landmarks';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import { drawBoxes, drawHits, kindBoxes } from './draw-boxes';
import { drawCard, drawWords } from './draw-card';
import { drawDoubts } from './draw-doubts';
import { drawFarLines, FAR_ACROSS } from './far-lines';
import { farPicture } from './far-picture';
import { drawFolds } from './draw-folds';
import { createVerdictDrawing, drawAgain, drawCarriers } from './draw-verdicts';
import { drawGroupTitles, drawGroups } from './draw-groups';
import { drawLandmarks } from './draw-landmarks';
import { drawCommentMark } from './draw-comment-mark';
import { drawCurves, drawLink, drawLinkLabel } from './draw-link';
import { DOTS_FROM, MARKS_FROM, ROUTES_FROM, TEXT_FROM, TITLES_FROM } from './levels';
import type { CanvasColors } from './palette-colors';
import { RELATION } from '../../../shared/map/relations';
import { faceStep, zoomOfStep } from '../../../shared/picture/card-face';
import type { CardLayout } from '../../../shared/text-layout/card-size';

const MOST_LANDMARKS = 120; // from which those are named that have room
const DOT_STEP = 24; // map px
/** As many cards are drawn whole while the camera is on its way; what does not change between two frames of more is left out. */
const MOST_GLIDING = 12;

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
  /** How cards and links stand; empty while verdicts are off. */
  standings: Table<Standing>;
  /** The cards that alone carry the weight of another. */
  carriers: ReadonlySet<string>;
  /** The camera is on its way: of many cards only what the eye can follow is drawn. */
  gliding: boolean;
  /** What has to be looked at again. */
  again: ReadonlyMap<string, unknown>;
}

/**
 * Makes the function that draws what is in view under the cards of the page: dots, groups, all links, and the cards that the page does not hold.
 * It keeps what a picture from far needs from one picture to the next.
 */
export function createSceneDrawing(scene: Scene): {
  draw: (context: CanvasRenderingContext2D, map: ArgMap, look: SceneLook) => void;
} {
  let marks: { of: ArgMap['tables']['links']; nodes: ArgMap['tables']['nodes']; known: Node[] } | undefined;
  function landmarksOf(map: ArgMap): readonly Node[] {
    const { links, nodes } = map.tables;
    if (marks?.of !== links || marks.nodes !== nodes) {
      marks = { of: links, nodes, known: landmarks(map, MOST_LANDMARKS) };
    }
    return marks.known;
  }

  let doubts:
    { of: ArgMap['tables']['passages']; nodes: ArgMap['tables']['nodes']; known: string[] } | undefined;
  function doubtsOf(map: ArgMap): readonly string[] {
    const { passages, nodes } = map.tables;
    if (doubts?.of !== passages || doubts.nodes !== nodes)
      doubts = { of: passages, nodes, known: nodesInDoubt(map) };
    return doubts.known;
  }

  const drawVerdicts = createVerdictDrawing(scene);
  return {
    draw: (context, map, look) => {
      const { viewport, size, colors } = look;
      const ratio = context.canvas.width / Math.max(1, size.width);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.globalAlpha = 1;
      context.direction = 'ltr'; // else it would be that of the interface
      context.fillStyle = colors.canvas;
      context.fillRect(0, 0, size.width, size.height);
      if (viewport.zoom >= DOTS_FROM) drawDots(context, viewport, size, colors);
      const { x, y, zoom } = viewport;
      const box = shownBox(viewport, size);
      const toMap = (): void => context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
      toMap();
      const titles = drawGroups(context, scene, map, box, { colors, selection: look.selection, zoom });
      const toScreen = (): void => context.setTransform(ratio, 0, 0, ratio, 0, 0);
      let written: readonly Box[] = [];
      if (zoom < ROUTES_FROM) {
        toScreen();
        const { lines, boxes } = farPicture(scene, map);
        drawFarLines(context, lines, look);
        toMap();
        written = drawGroupTitles(context, titles, { colors, zoom });
        toScreen();
        drawBoxes(context, boxes, look);
        if (scene.cards.hasFound) drawHits(context, scene.cards, look);
        toMap();
      } else {
        const { ids, isAll } = scene.linksIn(box);
        const links = [...ids];
        if (!isAll) {
          toScreen();
          drawFarLines(context, farPicture(scene, map).lines, look);
          toMap();
        }
        const slots = scene.slotsIn(box);
        const crowded = look.gliding && slots.length > MOST_GLIDING;
        if (zoom < MARKS_FROM || crowded) drawPlainLinks(context, scene, map, links, box, look);
        else for (const id of links) drawSingleLink(context, scene, map, id, box, look);
        written = drawGroupTitles(context, titles, { colors, zoom });
        if (zoom < TEXT_FROM || crowded) {
          toScreen();
          drawBoxes(context, kindBoxes(scene.cards, slots), look);
          if (scene.cards.hasFound) drawHits(context, scene.cards, look);
          toMap();
          if (zoom >= TITLES_FROM) drawTitles(context, scene, map, slots, look);
        } else
          for (const id of scene.cardsIn(box))
            if (!look.mounted.has(id)) drawSingleCard(context, scene, map, id, look);
      }
      drawFolds(context, scene, box, { colors, zoom, mounted: look.mounted });
      if (zoom < TITLES_FROM && scene.isPrepared) {
        toScreen();
        drawLandmarks(context, scene, map, landmarksOf(map), { ...look, written });
        toMap();
      }
      if (zoom < TEXT_FROM) for (const id of look.selection) drawSingle(context, scene, map, id, look);
      drawCarriers(context, scene, look);
      drawAgain(context, scene, look);
      if (look.standings.size > 0) drawVerdicts(context, box, look);
      drawDoubts(context, scene, doubtsOf(map), { colors, zoom, mounted: look.mounted });
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
    const shape = link && scene.links.drawnShapeOf(id);
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

/** Whether a link crosses to another part of the map: from far it is drawn fainter than the tree. */
function standsBack({ link, shape }: { link: Link; shape: LinkShape }): boolean {
  return RELATION[link.relation].fadesAcross && Math.abs(shape.tip.x - shape.knob.x) > FAR_ACROSS;
}

/** Writes on boxes as many of their words as have room, and nothing else. */
function drawTitles(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  slots: readonly number[],
  { colors, viewport, gliding }: SceneLook,
): void {
  const step = faceStep(viewport.zoom);
  // Letters of a new size in each frame would be shaped and drawn anew in each.
  const zoom = gliding ? zoomOfStep(step) : viewport.zoom;
  for (const slot of slots) {
    const node = scene.cards.nodes[slot];
    if (!node || scene.cards.has(slot, FADED)) continue;
    const rect = scene.cards.rect(slot);
    const face = scene.faces.of(map, node, rect, step, () => layoutOf(scene, node));
    drawWords(context, { node, face: { ...face, hasHead: false, pillSize: undefined }, pills: [] }, rect, {
      colors,
      zoom,
    });
  }
}

function layoutOf(scene: Scene, { id }: Node): CardLayout {
  const card = scene.card(id);
  if (!card) throw new Error('A card is drawn that is not shown.');
  return card.layout;
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
    drawSingleCard(context, scene, map, id, look);
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
  else drawSingleCard(context, scene, map, id, look);
}

function drawSingleCard(
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

function drawSingleLink(
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
