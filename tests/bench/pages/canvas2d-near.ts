import { RELATIONS, type Relation } from '../../../shared/map/schema';
import type { Box } from '../../../shared/layout/rect';
import { breakLines } from '../../../shared/text-layout/break-lines';
import { KINDS, SHAPE, type BareGraph } from './bare-graph';

const CURVES_A_PATH = 100;
const ARROW = 11; // px
const KNOB = 10; // px
const FONT = "'Counterpoint Sans', sans-serif";
const TITLE_SIZES = [28, 36, 48]; // map px
const TITLE_ON_SCREEN = 8.5; // px
const titles = new Map<string, readonly string[]>();

interface LinkLook {
  zoom: number;
  inks: Readonly<Record<Relation, string>>;
  /** With arrowheads and knobs. */
  marks: boolean;
}

/** Links as curves; the context is in map px. */
export function drawLinks(
  context: CanvasRenderingContext2D,
  graph: BareGraph,
  box: Box,
  { zoom, inks, marks }: LinkLook,
): void {
  const { starts, shapes, firstCubic } = graph.links;
  context.lineWidth = Math.max(marks ? 2 : 0, 1 / zoom);
  RELATIONS.forEach((relation, index) => {
    context.strokeStyle = inks[relation];
    context.fillStyle = inks[relation];
    const shown: number[] = [];
    for (let i = starts[index] ?? 0; i < (starts[index + 1] ?? 0); i++) {
      const at = i * SHAPE;
      if ((shapes[at] ?? 0) > box.maxX || (shapes[at + 1] ?? 0) > box.maxY) continue;
      if ((shapes[at + 2] ?? 0) < box.minX || (shapes[at + 3] ?? 0) < box.minY) continue;
      shown.push(i);
    }
    context.beginPath();
    shown.forEach((link, count) => {
      const end = firstCubic[link + 1] ?? 0;
      for (let cubic = firstCubic[link] ?? 0; cubic < end; cubic++) traceCubic(context, graph, cubic * 8);
      if ((count + 1) % CURVES_A_PATH > 0) return;
      context.stroke();
      context.beginPath();
    });
    context.stroke();
    if (marks) drawMarks(context, shapes, shown);
  });
}

function traceCubic(context: CanvasRenderingContext2D, { links: { cubics } }: BareGraph, at: number): void {
  context.moveTo(cubics[at] ?? 0, cubics[at + 1] ?? 0);
  context.bezierCurveTo(
    cubics[at + 2] ?? 0,
    cubics[at + 3] ?? 0,
    cubics[at + 4] ?? 0,
    cubics[at + 5] ?? 0,
    cubics[at + 6] ?? 0,
    cubics[at + 7] ?? 0,
  );
}

/** Arrowheads and knobs, each in one path. */
function drawMarks(context: CanvasRenderingContext2D, shapes: Float32Array, shown: readonly number[]): void {
  context.beginPath();
  for (const link of shown) {
    const at = link * SHAPE;
    const [x, y, angle] = [shapes[at + 6] ?? 0, shapes[at + 7] ?? 0, shapes[at + 8] ?? 0];
    const [cos, sin] = [Math.cos(angle) * ARROW, Math.sin(angle) * ARROW];
    context.moveTo(x, y);
    context.lineTo(x - cos + sin / 2, y - sin - cos / 2);
    context.lineTo(x - cos - sin / 2, y - sin + cos / 2);
  }
  context.fill();
  context.beginPath();
  for (const link of shown) {
    const [x, y] = [shapes[link * SHAPE + 4] ?? 0, shapes[link * SHAPE + 5] ?? 0];
    context.moveTo(x + KNOB, y);
    context.arc(x, y, KNOB, 0, Math.PI * 2);
  }
  context.fillStyle = '#ffffff';
  context.fill();
  context.stroke();
}

/** Cards in view with their text, or only the titles that blocks have; the context is in map px. */
export function drawCards(
  context: CanvasRenderingContext2D,
  graph: BareGraph,
  box: Box,
  zoom: number,
  titlesOnly: boolean,
): void {
  const { cards } = graph;
  KINDS.forEach(({ ink, wash, label }, kind) => {
    for (let i = cards.starts[kind] ?? 0; i < (cards.starts[kind + 1] ?? 0); i++) {
      const [x, y] = [cards.x[i] ?? 0, cards.y[i] ?? 0];
      const [width, height] = [cards.width[i] ?? 0, cards.height[i] ?? 0];
      if (x > box.maxX || y > box.maxY || x + width < box.minX || y + height < box.minY) continue;
      if (titlesOnly) {
        drawTitle(context, cards.lines[i] ?? [], { x, y, width, height }, zoom);
        continue;
      }
      context.fillStyle = '#ffffff';
      context.fillRect(x, y, width, height);
      context.fillStyle = wash;
      context.fillRect(x, y, width, 30);
      context.fillStyle = ink;
      context.fillRect(x, y, 5, height);
      context.strokeStyle = ink;
      context.lineWidth = 1;
      context.strokeRect(x, y, width, height);
      context.font = `600 11px ${FONT}`;
      context.fillText(label, x + 34, y + 22);
      context.fillStyle = '#1d1f23';
      context.font = `400 14px ${FONT}`;
      const lines = cards.lines[i] ?? [];
      for (let line = 0; line < lines.length; line++)
        context.fillText(lines[line] ?? '', x + 14, y + 47 + line * 20);
    }
  });
}

function drawTitle(
  context: CanvasRenderingContext2D,
  text: readonly string[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  zoom: number,
): void {
  const size = TITLE_SIZES.find((step) => step >= TITLE_ON_SCREEN / zoom) ?? 48;
  const room = Math.max(1, Math.floor((height - 12) / (size * 1.2)));
  const key = `${size} ${room} ${text.join(' ')}`;
  let lines = titles.get(key);
  if (!lines) {
    const broken = breakLines(text.join(' ').slice(0, 200), { size, weight: 400 }, width - 36);
    lines = broken.slice(0, room).map((line) => line.text);
    titles.set(key, lines);
  }
  const top = y + (height - lines.length * size * 1.2) / 2;
  context.fillStyle = '#1d1f23';
  context.font = `400 ${size}px ${FONT}`;
  lines.forEach((line, index) => context.fillText(line, x + 18, top + size * 0.95 + index * size * 1.2));
}
