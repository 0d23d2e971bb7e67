import { boxOf, boxesOverlap, type Box } from '../../shared/layout/rect';
import { NODE_KINDS, RELATIONS } from '../../shared/map/schema';
import type { Camera } from '../canvas/camera';
import { PILL, pillSaying, type Pill } from '../../shared/picture/badge-pills';
import { cardFace, faceStep, LEAST_TEXT } from '../../shared/picture/card-face';
import { cardFrame, seenFromFar } from '../../shared/picture/card-frame';
import { t } from '../../shared/words/words';
import { drawRing, drawWords } from '../canvas/draw/draw-card';
import { traceBand, traceCard } from '../canvas/draw/draw-frame';
import { drawArrowhead, drawCurves, drawKnob } from '../canvas/draw/draw-link';
import { MARKS_FROM, TITLES_FROM } from '../canvas/draw/levels';
import type { CanvasColors } from '../canvas/draw/palette-colors';
import type { Review } from '../state/draft-store';
import type { Ghost, GhostLink, GhostScene } from './ghost-scene';
import { confidenceWords } from './confidence';

const LINE = 1.5; // map px
const DASHES = [7, 5]; // map px, but not finer than this on the screen
const FAR_DASHES = [3, 2]; // screen px
const GROUND = 0.55; // how much of its ground a ghost has
const FAR_GROUND = 0.35; // the names of landmarks shine through
const WORDS = 0.75; // how clear its words are

interface GhostLook {
  colors: CanvasColors;
  review: Pick<Review, 'current' | 'origin'>;
}

/** Draws what is proposed over the picture of the map: dashed, and fainter than what is there. */
export function drawGhosts(
  context: CanvasRenderingContext2D,
  scene: GhostScene,
  { viewport, size }: Pick<Camera, 'viewport' | 'size'>,
  look: GhostLook,
): void {
  const ratio = window.devicePixelRatio;
  const { x, y, zoom } = viewport;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
  const shown = {
    minX: -x / zoom,
    minY: -y / zoom,
    maxX: (size.width - x) / zoom,
    maxY: (size.height - y) / zoom,
  };
  const isFar = zoom < TITLES_FROM;
  const dashes = (isFar ? FAR_DASHES : DASHES).map((dash) => dash / Math.min(1, zoom));
  const ghosts = scene.ghosts.filter(({ rect }) => boxesOverlap(boxOf(rect), shown));
  drawLinks(context, scene.links, { ...look, zoom, shown, dashes });
  if (isFar) drawBoxes(context, ghosts, look.colors, zoom, dashes);
  else for (const ghost of ghosts) drawGhost(context, ghost, look, zoom, dashes);
  const current = ghosts.find(({ proposal }) => proposal.id === look.review.current);
  if (current) drawRing(context, current.rect, look.colors.accent, 3 / Math.min(1, zoom));
}

function drawLinks(
  context: CanvasRenderingContext2D,
  links: readonly GhostLink[],
  look: GhostLook & { zoom: number; shown: Box; dashes: readonly number[] },
): void {
  const { colors, zoom, shown, dashes } = look;
  const seen = links.filter(({ shape }) => boxesOverlap(shape.box, shown));
  for (const relation of RELATIONS) {
    const shapes = seen.filter((link) => link.relation === relation).map(({ shape }) => shape);
    context.setLineDash([...dashes]);
    drawCurves(context, shapes, {
      color: colors.relations[relation],
      alpha: WORDS,
      zoom: Math.min(zoom, 0.7),
      shown,
    });
    context.setLineDash([]);
  }
  if (zoom < MARKS_FROM) return;
  context.globalAlpha = WORDS;
  for (const { relation, shape } of seen) {
    drawArrowhead(context, shape, colors.relations[relation]);
    drawKnob(context, { relation }, shape, colors);
  }
  context.globalAlpha = 1;
}

/** From far: plain dashed boxes, one path a kind. */
function drawBoxes(
  context: CanvasRenderingContext2D,
  ghosts: readonly Ghost[],
  colors: CanvasColors,
  zoom: number,
  dashes: readonly number[],
): void {
  context.setLineDash([...dashes]);
  context.lineWidth = 1.5 / zoom;
  for (const kind of NODE_KINDS) {
    context.beginPath();
    for (const { node, rect } of ghosts)
      if (node.kind === kind) context.rect(rect.x, rect.y, rect.width, rect.height);
    context.fillStyle = colors.kinds[kind].wash;
    context.strokeStyle = colors.kinds[kind].ink;
    context.globalAlpha = FAR_GROUND;
    context.fill();
    context.globalAlpha = 1;
    context.stroke();
  }
  context.setLineDash([]);
}

function drawGhost(
  context: CanvasRenderingContext2D,
  { proposal, node, layout, rect }: Ghost,
  { colors, review }: GhostLook,
  zoom: number,
  dashes: readonly number[],
): void {
  const kind = colors.kinds[node.kind];
  const isCurrent = proposal.id === review.current;
  const face = cardFace({ node, size: rect, layout: () => layout, telling: 0 }, faceStep(zoom));
  context.save();
  context.beginPath();
  traceCard(context, node.kind, rect);
  context.globalAlpha = isCurrent ? 1 : GROUND;
  context.fillStyle = face.hasHead ? colors.surface : kind.wash;
  context.fill();
  context.globalAlpha = isCurrent ? 1 : WORDS;
  context.setLineDash([...dashes]);
  context.lineWidth = seenFromFar(LINE, zoom);
  context.strokeStyle = kind.ink;
  context.stroke();
  context.setLineDash([]);
  context.clip();
  if (face.hasHead) {
    context.beginPath();
    traceBand(context, cardFrame(node.kind, rect));
    context.fillStyle = kind.wash;
    context.fill();
  }
  const pill = pillFor(
    confidenceWords(review, proposal.confidence),
    Math.max(PILL.textSize, LEAST_TEXT / zoom),
  );
  drawWords(context, { node, face, pills: [pill] }, rect, { colors, zoom });
  context.restore();
}

/** Says in the place of the badges how sure the proposal is. */
function pillFor(confidence: string | undefined, size: number): Pill {
  return pillSaying(
    confidence === undefined ? t('proposed') : t('proposed, {confidence} sure', { confidence }),
    size,
  );
}
