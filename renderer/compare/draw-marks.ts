import { boxesOverlap, boxOf, type Rect } from '../../shared/layout/rect';
import type { MarkSign, Marks } from '../../shared/merge/overlay';
import { LEAST_TEXT } from '../../shared/picture/card-face';
import type { Camera } from '../canvas/camera';
import { drawRing } from '../canvas/draw/draw-card';
import { ROUTES_FROM, TEXT_FROM } from '../canvas/draw/levels';
import type { CanvasColors } from '../canvas/draw/palette-colors';
import type { Scene } from '../canvas/scene/scene';
import { MARKS } from './words';

/** The colours, and the dashes in screen px, of the ring around a card. */
const LOOKS: Readonly<
  Record<MarkSign, { color: keyof CanvasColors; dash: readonly number[]; width: number }>
> = {
  added: { color: 'success', dash: [], width: 2.5 },
  removed: { color: 'danger', dash: [7, 4], width: 2.5 },
  changed: { color: 'accent', dash: [], width: 2.5 },
  moved: { color: 'inkSoft', dash: [2, 4], width: 1.5 },
  reanchored: { color: 'inkSoft', dash: [], width: 1.5 },
  commented: { color: 'inkSoft', dash: [], width: 1.5 },
  conflict: { color: 'caution', dash: [], width: 4 },
};

const TAG = { size: 11, height: 18, padding: 7, out: 8 } as const; // px at full size

/** Draws over a picture what became of its cards, links and groups: a ring and a tag with a sign and a word. The one that is looked at has a second ring. */
export function drawMarks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  marks: Marks,
  { camera, colors, current }: { camera: Camera; colors: CanvasColors; current: string | undefined },
): void {
  const ratio = window.devicePixelRatio;
  const { viewport, size } = camera;
  const { x, y, zoom } = viewport;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
  const shown = camera.box();
  const look = { colors, zoom };
  const rect = current === undefined ? undefined : scene.rectOf(current);
  if (rect) drawRing(context, grown(rect, 4 / Math.min(1, zoom)), colors.accent, 2 / Math.min(1, zoom));
  const cards = [...marks].flatMap(([id, sign]) => {
    const rect = scene.rectOf(id);
    return rect && boxesOverlap(boxOf(rect), shown) ? [{ rect, sign }] : [];
  });
  for (const { rect, sign } of cards) drawEdge(context, rect, sign, look);
  // Words come last: no ring runs through them.
  if (zoom >= ROUTES_FROM)
    for (const { rect, sign } of cards)
      drawTag(context, { x: rect.x - TAG.out, y: rect.y - TAG.height * 0.75 }, sign, look);
  if (zoom < TEXT_FROM) return;
  for (const [id, sign] of marks) {
    const at = scene.rectOf(id) ? undefined : cornerOf(scene, id);
    if (at) drawTag(context, at, sign, look);
  }
}

/** Where the tag of a link or a group is written. */
function cornerOf(scene: Scene, id: string): { x: number; y: number } | undefined {
  const knob = scene.links.drawnShapeOf(id)?.knob;
  if (knob) return { x: knob.x + TAG.out, y: knob.y - TAG.height };
  const group = scene.boxOfId(id);
  return group && { x: group.minX - TAG.out, y: group.minY - TAG.height * 0.75 };
}

interface MarkLook {
  colors: CanvasColors;
  zoom: number;
}

function drawEdge(
  context: CanvasRenderingContext2D,
  rect: Rect,
  sign: MarkSign,
  { colors, zoom }: MarkLook,
): void {
  const { color, dash, width } = LOOKS[sign];
  const scale = 1 / Math.min(1, zoom);
  context.setLineDash(dash.map((length) => length * scale));
  drawRing(context, rect, colors[color] as string, width * scale);
  context.setLineDash([]);
}

/** From far a tag has its sign alone. */
function drawTag(
  context: CanvasRenderingContext2D,
  at: { x: number; y: number },
  sign: MarkSign,
  { colors, zoom }: MarkLook,
): void {
  const scale = Math.max(1, LEAST_TEXT / TAG.size / zoom);
  const text = zoom >= TEXT_FROM ? `${MARKS[sign].sign} ${MARKS[sign].word}` : MARKS[sign].sign;
  context.font = `600 ${TAG.size * scale}px ${colors.font}`;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  const width = context.measureText(text).width + 2 * TAG.padding * scale;
  const height = TAG.height * scale;
  const [left, top] = [at.x, at.y - (height - TAG.height) / 2];
  context.fillStyle = colors[LOOKS[sign].color] as string;
  context.beginPath();
  context.roundRect(left, top, width, height, height / 2);
  context.fill();
  context.fillStyle = colors.surface;
  context.fillText(text, left + TAG.padding * scale, top + height / 2);
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
