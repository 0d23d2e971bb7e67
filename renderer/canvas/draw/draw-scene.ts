import type { ArgMap } from '../../../shared/map/arg-map';
import { nodesInDoubt } from '../../../shared/map/asides';
import type { Node } from '../../../shared/map/schema';
import { faceStep, zoomOfStep } from '../../../shared/picture/card-face';
import type { Box } from '../../../shared/layout/rect';
import type { CardLayout } from '../../../shared/text-layout/card-size';
import { landmarks } from '../../../shared/view/landmarks';
import type { Viewport } from '../../state/view-store';
import { shownBox, type ViewSize } from '../camera';
import { FADED } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import { drawBoxes, drawHits, kindBoxes } from './draw-boxes';
import { drawWords } from './draw-card';
import { drawDoubts } from './draw-doubts';
import { drawFolds } from './draw-folds';
import { drawGroupTitles, drawGroups } from './draw-groups';
import { drawLandmarks } from './draw-landmarks';
import { plainLinkSteps } from './draw-plain-links';
import { drawSingle, drawSingleCard, drawSingleLink } from './draw-single';
import { createVerdictDrawing, drawAgain, drawCarriers } from './draw-verdicts';
import { farLineDrawing } from './far-lines';
import { farPictureSteps } from './far-picture';
import { DOTS_FROM, MARKS_FROM, ROUTES_FROM, TEXT_FROM, TITLES_FROM } from './levels';
import type { CanvasColors } from './palette-colors';
import type { SceneLook } from './scene-look';

const MOST_LANDMARKS = 120; // from which those are named that have room
const DOT_STEP = 24; // map px
/** As many cards are drawn whole while the camera is on its way; what does not change between two frames of more is left out. */
const MOST_GLIDING = 12;
const STEP = 20; // cards or links that are drawn at once

/** What is in view, and is yet to be drawn. */
export interface ScenePicture {
  /** How many links, and cards with words, are drawn one by one. None from far, where all is lines and boxes. */
  readonly weight: number;
  /** Draws it, in steps; nothing else may be drawn into the context meanwhile. */
  steps: (context: CanvasRenderingContext2D) => Generator<void>;
}

/** What is drawn of a scene that is seen from near. */
interface InView {
  readonly links: readonly string[];
  /** Whether these are all links that meet the view. */
  readonly isAll: boolean;
  readonly slots: readonly number[];
}

/**
 * Makes the function that finds out what is in view under the cards of the page: dots, groups, all links, and the cards that the page does not hold.
 * It keeps what a picture from far needs from one picture to the next.
 */
export function createSceneDrawing(scene: Scene): (map: ArgMap, look: SceneLook) => ScenePicture {
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

  function* steps(
    context: CanvasRenderingContext2D,
    map: ArgMap,
    look: SceneLook,
    inView: InView | undefined,
  ): Generator<void> {
    const { viewport, size, colors } = look;
    const { x, y, zoom } = viewport;
    const ratio = context.canvas.width / Math.max(1, size.width);
    const toMap = (): void => context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
    const toScreen = (): void => context.setTransform(ratio, 0, 0, ratio, 0, 0);
    toScreen();
    context.globalAlpha = 1;
    context.direction = 'ltr'; // else it would be that of the interface
    context.fillStyle = colors.canvas;
    context.fillRect(0, 0, size.width, size.height);
    if (zoom >= DOTS_FROM) drawDots(context, viewport, size, colors);
    const box = shownBox(viewport, size);
    toMap();
    const titles = drawGroups(context, scene, map, box, { colors, selection: look.selection, zoom });
    let written: readonly Box[] = [];
    if (!inView) {
      toScreen();
      const { lines, boxes } = yield* farPictureSteps(scene, map);
      yield* farLineDrawing(context, lines, look);
      toMap();
      written = drawGroupTitles(context, titles, { colors, zoom });
      toScreen();
      drawBoxes(context, boxes, look);
      if (scene.cards.hasFound) drawHits(context, scene.cards, look);
      toMap();
    } else {
      const { links, isAll, slots } = inView;
      const crowded = isCrowded(look, slots);
      if (!isAll) {
        toScreen();
        const { lines } = yield* farPictureSteps(scene, map);
        yield* farLineDrawing(context, lines, look);
        toMap();
      }
      if (zoom < MARKS_FROM || crowded) yield* plainLinkSteps(context, scene, map, links, box, look);
      else yield* inSteps(links, (id) => drawSingleLink(context, scene, map, id, box, look));
      written = drawGroupTitles(context, titles, { colors, zoom });
      if (zoom < TEXT_FROM || crowded) {
        toScreen();
        drawBoxes(context, kindBoxes(scene.cards, slots), look);
        if (scene.cards.hasFound) drawHits(context, scene.cards, look);
        toMap();
        if (zoom >= TITLES_FROM) yield* inSteps(slots, (slot) => drawTitle(context, scene, map, slot, look));
      } else
        yield* inSteps(slots, (slot) => {
          const id = scene.cards.nodes[slot]?.id;
          if (id !== undefined && !look.mounted.has(id)) drawSingleCard(context, scene, map, id, look);
        });
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
  }

  return (map, look) => {
    const inView = look.viewport.zoom < ROUTES_FROM ? undefined : lookInto(scene, look);
    return {
      weight: inView ? weightOf(inView, scene, look) : 0,
      steps: (context) => steps(context, map, look, inView),
    };
  };
}

function lookInto(scene: Scene, { viewport, size }: SceneLook): InView {
  const box = shownBox(viewport, size);
  const { ids, isAll } = scene.linksIn(box);
  return { links: [...ids], isAll, slots: scene.slotsIn(box) };
}

function weightOf({ links, slots }: InView, scene: Scene, look: SceneLook): number {
  if (look.viewport.zoom < TITLES_FROM) return links.length;
  const { nodes } = scene.cards;
  return links.length + slots.filter((slot) => !look.mounted.has(nodes[slot]?.id ?? '')).length;
}

function isCrowded({ gliding }: SceneLook, slots: readonly number[]): boolean {
  return gliding && slots.length > MOST_GLIDING;
}

function* inSteps<T>(items: readonly T[], draw: (item: T) => void): Generator<void> {
  for (let start = 0; start < items.length; start += STEP) {
    for (const item of items.slice(start, start + STEP)) draw(item);
    yield;
  }
}

/** Writes on a box as many of its card's words as have room, and nothing else. */
function drawTitle(
  context: CanvasRenderingContext2D,
  scene: Scene,
  map: ArgMap,
  slot: number,
  { colors, viewport, gliding }: SceneLook,
): void {
  const node = scene.cards.nodes[slot];
  if (!node || scene.cards.has(slot, FADED)) return;
  const step = faceStep(viewport.zoom);
  const rect = scene.cards.rect(slot);
  const face = scene.faces.of(map, node, rect, step, () => layoutOf(scene, node));
  drawWords(context, { node, face: { ...face, hasHead: false, pillSize: undefined }, pills: [] }, rect, {
    colors,
    // Letters of a new size in each frame would be shaped and drawn anew in each.
    zoom: gliding ? zoomOfStep(step) : viewport.zoom,
  });
}

function layoutOf(scene: Scene, { id }: Node): CardLayout {
  const card = scene.card(id);
  if (!card) throw new Error('A card is drawn that is not shown.');
  return card.layout;
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
