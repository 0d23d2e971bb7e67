import { OUTCOME, type OutcomeTone } from '../../../shared/argue/map/outcomes';
import type { Standing } from '../../../shared/argue/map/standings';
import type { Box, Point } from '../../../shared/layout/rect';
import { getRecord, type Table } from '../../../shared/map/table';
import { cardPill, linkPill, type PlacedPill } from '../../../shared/picture/place-verdict';
import { mixed } from '../../../shared/picture/themes';
import {
  VERDICT_PILL,
  VERDICT_TEXT,
  verdictFace,
  type VerdictFace,
  type VerdictPill,
} from '../../../shared/picture/verdict-pill';
import { SIGN, SIGN_LINE, TONE_TOKEN, VERDICT_TINT } from '../../../shared/picture/verdict-signs';
import { HIDDEN } from '../scene/card-table';
import type { Scene } from '../scene/scene';
import { MARKS_FROM, ROUTES_FROM } from './levels';
import type { CanvasColors } from './palette-colors';
import type { Viewport } from '../../state/view-store';

interface VerdictLook {
  viewport: Viewport;
  colors: CanvasColors;
  /** Cards that the page shows itself. */
  mounted: ReadonlySet<string>;
  standings: Table<Standing>;
}

/** The edge of a card that is out, seen from so far that it is a block: only this much of it stays, screen px. */
const HOLLOW_EDGE = 1;

/**
 * Makes the function that draws verdicts over the picture: as pills where cards can be read, as signs from further away; from where cards are
 * blocks, those that are out are hollow and those between are half so. It keeps the blocks from one picture to the next.
 */
export function createVerdictDrawing(
  scene: Scene,
): (context: CanvasRenderingContext2D, box: Box, look: VerdictLook) => void {
  let kept: { version: number; standings: Table<Standing>; blocks: Blocks } | undefined;
  return (context, box, look) => {
    const { standings, viewport } = look;
    if (viewport.zoom >= ROUTES_FROM) {
      drawInView(context, scene, box, look);
      return;
    }
    if (kept?.version !== scene.version || kept.standings !== standings)
      kept = { version: scene.version, standings, blocks: blocksOf(scene, standings) };
    hollow(context, scene, kept.blocks.against, 1, look);
    hollow(context, scene, kept.blocks.open, 0.5, look);
  };
}

const CARRIER = { line: 3, dash: [9, 5], gap: 4 } as const; // screen px

/** Draws a dashed ring around each card that alone carries the weight of another, however far away. */
export function drawCarriers(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { carriers, mounted, colors, viewport: { zoom } }: VerdictLook & { carriers: ReadonlySet<string> },
): void {
  if (carriers.size === 0) return;
  const gap = CARRIER.gap / zoom;
  context.strokeStyle = colors.caution;
  context.lineWidth = CARRIER.line / zoom;
  context.setLineDash(CARRIER.dash.map((length) => length / zoom));
  for (const id of carriers) {
    const rect = mounted.has(id) ? undefined : scene.rectOf(id);
    if (!rect) continue;
    context.strokeRect(rect.x - gap, rect.y - gap, rect.width + 2 * gap, rect.height + 2 * gap);
  }
  context.setLineDash([]);
}

const AGAIN = 13; // screen px

/** Draws a flag at the upper left corner of each card that must be looked at again and that the page does not hold, however far away. */
export function drawAgain(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { again, mounted, colors, viewport: { zoom } }: VerdictLook & { again: ReadonlyMap<string, unknown> },
): void {
  const size = AGAIN / zoom;
  context.fillStyle = colors.caution;
  context.strokeStyle = colors.surface;
  context.lineWidth = 1.5 / zoom;
  for (const id of again.keys()) {
    const rect = mounted.has(id) ? undefined : scene.rectOf(id);
    if (!rect) continue;
    context.beginPath();
    context.moveTo(rect.x, rect.y + size / 2);
    context.lineTo(rect.x, rect.y - size);
    context.lineTo(rect.x + size, rect.y - size / 2);
    context.lineTo(rect.x, rect.y);
    context.closePath();
    context.fill();
    context.stroke();
  }
}

type Blocks = Readonly<Record<Exclude<OutcomeTone, 'for'>, readonly number[]>>;

/** The slots of the cards that are not in. */
function blocksOf(scene: Scene, standings: Table<Standing>): Blocks {
  const blocks = { against: [] as number[], open: [] as number[] };
  for (const [id, slot] of scene.cards.slots) {
    const { outcome } = getRecord(standings, id) ?? {};
    const tone = outcome && OUTCOME[outcome].tone;
    if (tone !== undefined && tone !== 'for' && !scene.cards.has(slot, HIDDEN)) blocks[tone].push(slot);
  }
  return blocks;
}

/** Empties blocks from the right. @param share how much of their width */
function hollow(
  context: CanvasRenderingContext2D,
  { cards }: Scene,
  slots: readonly number[],
  share: number,
  { colors, viewport }: VerdictLook,
): void {
  const edge = HOLLOW_EDGE / viewport.zoom;
  context.fillStyle = colors.canvas;
  context.beginPath();
  for (const slot of slots) {
    const { x, y, width, height } = cards.rect(slot);
    if (height < 3 * edge) continue;
    context.rect(x + edge + (1 - share) * width, y + edge, share * width - 2 * edge, height - 2 * edge);
  }
  context.fill();
}

function drawInView(
  context: CanvasRenderingContext2D,
  scene: Scene,
  box: Box,
  { standings, viewport: { zoom }, colors, mounted }: VerdictLook,
): void {
  const face = verdictFace(zoom);
  const isBlocked = (where: Box): boolean => scene.obstacles.isBlocked(where, []);
  if (zoom >= MARKS_FROM)
    for (const id of scene.linksIn(box).ids) {
      const standing = getRecord(standings, id);
      const knob = standing && scene.links.drawnShapeOf(id)?.knob;
      if (knob) drawVerdict(context, linkPill(standing, knob, isBlocked, face), { face, colors });
    }
  for (const id of scene.cardsIn(box)) {
    const standing = getRecord(standings, id);
    const rect = standing && !mounted.has(id) ? scene.rectOf(id) : undefined;
    if (rect && standing) drawVerdict(context, cardPill(standing, rect, face), { face, colors });
  }
}

/** Draws a verdict as the page shows it, if there is one; the context is in map px. */
function drawVerdict(
  context: CanvasRenderingContext2D,
  placed: PlacedPill | undefined,
  { face, colors }: { face: VerdictFace; colors: CanvasColors },
): void {
  if (!placed) return;
  const { pill, at } = placed;
  context.save();
  context.translate(at.x, at.y);
  context.scale(face.scale, face.scale);
  drawPill(context, pill, colors);
  context.restore();
}

/** Draws a pill whose upper left corner is the origin. */
function drawPill(context: CanvasRenderingContext2D, pill: VerdictPill, colors: CanvasColors): void {
  const { height, barHeight, baseline } = VERDICT_PILL;
  const { color, ground } = tonesOf(pill.tone, colors);
  context.beginPath();
  context.roundRect(0.5, 0.5, pill.width - 1, height - 1, (height - 1) / 2);
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = color;
  context.stroke();
  if (pill.sign) {
    const middle = { x: pill.sign.x + VERDICT_PILL.sign / 2, y: height / 2 };
    drawSign(context, pill.sign.name, middle, VERDICT_PILL.sign, { color, ground });
  }
  context.fillStyle = color;
  context.font = `${VERDICT_TEXT.weight} ${VERDICT_TEXT.size}px ${colors.font}`;
  context.textAlign = 'start';
  context.textBaseline = 'alphabetic';
  context.fontKerning = 'none';
  for (const words of [pill.word, pill.number]) if (words) context.fillText(words.text, words.x, baseline);
  if (!pill.bar) return;
  const top = (height - barHeight) / 2;
  for (const [width, fill] of [
    [VERDICT_PILL.bar, mixed(color, colors.surface, 0.35)],
    [pill.bar.full * VERDICT_PILL.bar, color],
  ] as const) {
    context.beginPath();
    context.roundRect(pill.bar.x, top, width, barHeight, barHeight / 2);
    context.fillStyle = fill;
    context.fill();
  }
}

const paths = new Map<string, Path2D>();

function pathOf(d: string): Path2D {
  const known = paths.get(d);
  if (known) return known;
  const path = new Path2D(d);
  paths.set(d, path);
  return path;
}

function drawSign(
  context: CanvasRenderingContext2D,
  name: keyof typeof SIGN,
  middle: Point,
  size: number,
  { color, ground }: { color: string; ground: string },
): void {
  const { fill, over, line } = SIGN[name];
  context.save();
  context.translate(middle.x - size / 2, middle.y - size / 2);
  context.scale(size / 24, size / 24);
  context.lineWidth = SIGN_LINE;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.fillStyle = color;
  if (fill !== undefined) context.fill(pathOf(fill));
  for (const [d, ink] of [
    [over, ground],
    [line, color],
  ] as const) {
    if (d === undefined) continue;
    context.strokeStyle = ink;
    context.stroke(pathOf(d));
  }
  context.restore();
}

function tonesOf(tone: OutcomeTone | undefined, colors: CanvasColors): { color: string; ground: string } {
  const color = tone ? colors[TONE_TOKEN[tone]] : colors.inkSoft;
  return { color, ground: mixed(color, colors.surface, VERDICT_TINT) };
}
