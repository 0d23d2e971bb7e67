import { MARKS_FROM, ROUTES_FROM, TEXT_FROM, TITLES_FROM } from '../../../renderer/canvas/draw/levels';
import { bareGraph, KINDS, type BareGraph } from './bare-graph';
import { painted, type Subject, type View } from './bench-page';
import { drawCards, drawLinks } from './canvas2d-near';
import { fitOf } from './plain-graph';

// The same tricks as ours: this is the limit, so it may not be slower for want of them.
const CARDS_A_PATH = 100;
const LINES_A_PATH = 1000;
const HAIRLINE = 1.5; // screen px: lower blocks are lines
const INKS = { supports: '#16765b', opposes: '#b4372c', answers: '#7a3fb8' } as const;
const STRIPE = 3; // screen px

/**
 * The limit: one 2-D canvas that draws the same cards, the same text and the same links from columns of numbers known before, as fast
 * as we can make it, and does nothing else. No dashes, signs, rounded corners or dots: what it leaves out makes it faster.
 */
export const canvas2d: Subject = {
  prepare: (map) => {
    const graph = bareGraph(map);
    return async (element) => {
      const canvas = document.createElement('canvas');
      canvas.width = innerWidth;
      canvas.height = innerHeight;
      element.append(canvas);
      const context = canvas.getContext('2d', { alpha: false });
      if (!context) throw new Error('This browser has no 2-D canvas.');
      draw(context, graph, fitOf(graph.bounds), false);
      await painted();
      return { setView: (view) => draw(context, graph, view, true), close: () => canvas.remove() };
    };
  },
};

/** @param named with the names of landmarks, which our first picture does not have either */
function draw(context: CanvasRenderingContext2D, graph: BareGraph, view: View, named: boolean): void {
  const { x, y, zoom } = view;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#f2f2ef';
  context.fillRect(0, 0, innerWidth, innerHeight);
  const box = {
    minX: -x / zoom,
    minY: -y / zoom,
    maxX: (innerWidth - x) / zoom,
    maxY: (innerHeight - y) / zoom,
  };
  const toMap = (): void => context.setTransform(zoom, 0, 0, zoom, x, y);
  if (zoom < ROUTES_FROM) drawLines(context, graph, view);
  else {
    toMap();
    drawLinks(context, graph, box, { zoom, inks: INKS, marks: zoom >= MARKS_FROM });
  }
  if (zoom < TEXT_FROM) {
    context.setTransform(1, 0, 0, 1, 0, 0);
    drawBlocks(context, graph, view, zoom >= ROUTES_FROM);
    if (named && zoom < TITLES_FROM) drawNames(context, graph, view);
    toMap();
    if (zoom >= TITLES_FROM) drawCards(context, graph, box, zoom, true);
  } else drawCards(context, graph, box, zoom, false);
}

function drawLines(context: CanvasRenderingContext2D, { far }: BareGraph, { x, y, zoom }: View): void {
  const [width, height] = [innerWidth, innerHeight];
  context.lineWidth = 1;
  for (const { alpha, relation, ends } of far) {
    context.globalAlpha = alpha;
    context.strokeStyle = INKS[relation];
    context.beginPath();
    let count = 0;
    for (let i = 0; i < ends.length; i += 4) {
      const x0 = (ends[i] ?? 0) * zoom + x;
      const y0 = (ends[i + 1] ?? 0) * zoom + y;
      const x1 = (ends[i + 2] ?? 0) * zoom + x;
      const y1 = (ends[i + 3] ?? 0) * zoom + y;
      if ((x0 < 0 && x1 < 0) || (y0 < 0 && y1 < 0)) continue;
      if ((x0 > width && x1 > width) || (y0 > height && y1 > height)) continue;
      context.moveTo(x0, y0);
      context.lineTo(x1, y1);
      if (++count % LINES_A_PATH > 0) continue;
      context.stroke();
      context.beginPath();
    }
    context.stroke();
  }
  context.globalAlpha = 1;
}

const MOST_NAMES = 14;

/** The names of landmarks where there is room, as ours writes them. */
function drawNames(context: CanvasRenderingContext2D, { names }: BareGraph, { x, y, zoom }: View): void {
  const taken: { left: number; top: number; right: number; bottom: number }[] = [];
  context.font = "600 11px 'Counterpoint Sans', sans-serif";
  for (const { x: nameX, y: nameY, width, lines } of names) {
    if (taken.length >= MOST_NAMES) return;
    const left = nameX * zoom + x - width / 2;
    const top = nameY * zoom + y - lines.length * 14 - 11;
    const box = { left, top, right: left + width, bottom: top + lines.length * 14 + 8 };
    if (box.right < 0 || box.bottom < 0 || left > innerWidth || top > innerHeight) continue;
    if (
      taken.some(
        (other) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom,
      )
    )
      continue;
    taken.push(box);
    context.fillStyle = '#ffffff';
    context.fillRect(left, top, width, box.bottom - top);
    context.fillStyle = '#2559b8';
    context.fillRect(left, top, 3, box.bottom - top);
    context.fillStyle = '#1d1f23';
    lines.forEach((line, index) => context.fillText(line, left + 8, top + 14 + index * 14));
  }
}

/** Cards as blocks; `outlined` ones have an edge and a light ground. */
function drawBlocks(
  context: CanvasRenderingContext2D,
  graph: BareGraph,
  view: View,
  outlined: boolean,
): void {
  KINDS.forEach(({ ink, block, wash }, kind) => {
    fillBlocks(context, graph, view, { kind, color: outlined ? ink : block, left: 0, edge: 0 });
    if (outlined) fillBlocks(context, graph, view, { kind, color: wash, left: STRIPE, edge: 1 });
  });
}

function fillBlocks(
  context: CanvasRenderingContext2D,
  { cards }: BareGraph,
  { x, y, zoom }: View,
  { kind, color, left, edge }: { kind: number; color: string; left: number; edge: number },
): void {
  const [right, bottom] = [innerWidth, innerHeight];
  const thin: number[] = [];
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.beginPath();
  let count = 0;
  const end = cards.starts[kind + 1] ?? 0;
  for (let i = cards.starts[kind] ?? 0; i < end; i++) {
    const boxLeft = (cards.x[i] ?? 0) * zoom + x + left;
    const top = (cards.y[i] ?? 0) * zoom + y + edge;
    const width = (cards.width[i] ?? 0) * zoom - left - edge;
    const height = (cards.height[i] ?? 0) * zoom - 2 * edge;
    if (boxLeft > right || top > bottom || boxLeft + width < 0 || top + height < 0) continue;
    if (height < HAIRLINE) {
      thin.push(boxLeft, top + height / 2, width);
      continue;
    }
    context.rect(boxLeft, top, width, height);
    if (++count % CARDS_A_PATH > 0) continue;
    context.fill();
    context.beginPath();
  }
  context.fill();
  for (let start = 0; start < thin.length; start += 3 * LINES_A_PATH) {
    const stop = Math.min(thin.length, start + 3 * LINES_A_PATH);
    context.beginPath();
    for (let i = start; i < stop; i += 3) {
      const [lineLeft, middle] = [thin[i] ?? 0, thin[i + 1] ?? 0];
      context.moveTo(lineLeft, middle);
      context.lineTo(lineLeft + Math.max(1, thin[i + 2] ?? 0), middle);
    }
    context.stroke();
  }
}
