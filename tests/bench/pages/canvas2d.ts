import { painted, type Subject, type View } from './bench-page';
import { fitOf, plainGraph, type PlainCard, type PlainCurve, type PlainGraph } from './plain-graph';

// The same zooms, colours and marks as ours.
const ROUTES_FROM = 0.1;
const KINDS = {
  question: { ink: '#7a3fb8', wash: '#f1e8fa', block: '#9d75c8' },
  claim: { ink: '#2559b8', wash: '#e4edfb', block: '#6287c8' },
  evidence: { ink: '#16765b', wash: '#dff3ec', block: '#589b87' },
  counterargument: { ink: '#b4372c', wash: '#fbe7e4', block: '#c66f66' },
  assumption: { ink: '#8a6100', wash: '#faf0d4', block: '#a98c47' },
  gap: { ink: '#5d636e', wash: '#ebedf0', block: '#8a8e95' },
} as const;
const RELATIONS = { supports: '#16765b', opposes: '#b4372c', answers: '#7a3fb8' } as const;

/**
 * The limit: one 2-D canvas that draws the same cards, the same text and the same links with sizes known before, as fast as we can
 * make it (sorted by colour, many to a path), and does nothing else.
 */
export const canvas2d: Subject = {
  open: async (element, map) => {
    const graph = prepared.get(map) ?? prepare(map);
    const canvas = document.createElement('canvas');
    canvas.width = innerWidth;
    canvas.height = innerHeight;
    element.append(canvas);
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) throw new Error('This browser has no 2-D canvas.');
    draw(context, graph, fitOf(graph.bounds));
    await painted();
    return {
      setView: (view) => draw(context, graph, view),
      cardPoint: () => Promise.resolve({ x: 0, y: 0 }),
      close: () => canvas.remove(),
    };
  },
};

interface Prepared extends PlainGraph {
  byKind: [keyof typeof KINDS, PlainCard[]][];
  byRelation: [keyof typeof RELATIONS, PlainGraph['links']][];
  shapes: readonly PlainCurve[] | undefined;
}

const prepared = new WeakMap<object, Prepared>();

/** Everything that can be known beforehand. */
export function prepare(map: Parameters<typeof plainGraph>[0]): Prepared {
  const graph = plainGraph(map);
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  const relations = Object.keys(RELATIONS) as (keyof typeof RELATIONS)[];
  const ready: Prepared = {
    ...graph,
    byKind: kinds.map((kind) => [kind, graph.cards.filter((card) => card.kind === kind)]),
    byRelation: relations.map((relation) => [
      relation,
      graph.links.filter((link) => link.relation === relation),
    ]),
    shapes: undefined,
  };
  prepared.set(map, ready);
  return ready;
}

function draw(context: CanvasRenderingContext2D, graph: Prepared, view: View): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = '#f2f2ef';
  context.fillRect(0, 0, innerWidth, innerHeight);
  if (view.zoom < ROUTES_FROM) drawFar(context, graph, view);
  else drawNear(context, graph, view);
}

function drawFar(context: CanvasRenderingContext2D, graph: Prepared, { x, y, zoom }: View): void {
  context.lineWidth = 1;
  context.globalAlpha = 0.55;
  for (const [relation, links] of graph.byRelation) {
    context.strokeStyle = RELATIONS[relation];
    for (let start = 0; start < links.length; start += 1000) {
      context.beginPath();
      for (const { from, to } of links.slice(start, start + 1000)) {
        context.moveTo((from.x + from.width / 2) * zoom + x, from.y * zoom + y);
        context.lineTo((to.x + to.width / 2) * zoom + x, (to.y + to.height) * zoom + y);
      }
      context.stroke();
    }
  }
  context.globalAlpha = 1;
  for (const [kind, cards] of graph.byKind) {
    context.fillStyle = KINDS[kind].block;
    context.strokeStyle = KINDS[kind].block;
    for (let start = 0; start < cards.length; start += 100) {
      context.beginPath();
      for (const card of cards.slice(start, start + 100)) {
        context.rect(card.x * zoom + x, card.y * zoom + y, card.width * zoom, card.height * zoom);
      }
      context.fill();
    }
  }
}

function drawNear(context: CanvasRenderingContext2D, graph: Prepared, { x, y, zoom }: View): void {
  graph.shapes ??= graph.curves();
  context.setTransform(zoom, 0, 0, zoom, x, y);
  const [left, top] = [-x / zoom, -y / zoom];
  const [right, bottom] = [(innerWidth - x) / zoom, (innerHeight - y) / zoom];
  for (const { relation, curves, knob, tip, angle, box } of graph.shapes) {
    if (box.maxX < left || box.minX > right || box.maxY < top || box.minY > bottom) continue;
    context.strokeStyle = RELATIONS[relation];
    context.fillStyle = RELATIONS[relation];
    context.lineWidth = 2;
    context.beginPath();
    for (const c of curves) {
      context.moveTo(c.x0, c.y0);
      context.bezierCurveTo(c.x1, c.y1, c.x2, c.y2, c.x3, c.y3);
    }
    context.stroke();
    context.save();
    context.translate(tip.x, tip.y);
    context.rotate(angle);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-11, -5.5);
    context.lineTo(-11, 5.5);
    context.fill();
    context.restore();
    context.beginPath();
    context.arc(knob.x, knob.y, 10, 0, Math.PI * 2);
    context.fillStyle = '#ffffff';
    context.fill();
    context.stroke();
  }
  for (const card of graph.cards) {
    if (card.x + card.width < left || card.x > right || card.y + card.height < top || card.y > bottom)
      continue;
    const { ink, wash } = KINDS[card.kind];
    context.fillStyle = '#ffffff';
    context.fillRect(card.x, card.y, card.width, card.height);
    context.fillStyle = wash;
    context.fillRect(card.x, card.y, card.width, 30);
    context.fillStyle = ink;
    context.fillRect(card.x, card.y, 5, card.height);
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.strokeRect(card.x, card.y, card.width, card.height);
    context.font = "600 11px 'Counterpoint Sans', sans-serif";
    context.fillText(card.label, card.x + 34, card.y + 22);
    context.fillStyle = '#1d1f23';
    context.font = "400 14px 'Counterpoint Sans', sans-serif";
    card.lines.forEach((line, index) => context.fillText(line, card.x + 14, card.y + 47 + index * 20));
  }
}
