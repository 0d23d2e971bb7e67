import { NODE_KINDS, RELATIONS, type NodeKind } from '../../../shared/map/schema';
import type { ArgMap } from '../../../shared/map/arg-map';
import type { Box } from '../../../shared/layout/rect';
import { KIND_LABELS } from '../../../renderer/ui/labels';
import { plainCurves, plainGraph, type PlainCurve } from './plain-graph';

const COLORS: Readonly<Record<NodeKind, { ink: string; wash: string; block: string }>> = {
  question: { ink: '#7a3fb8', wash: '#f1e8fa', block: '#9d75c8' },
  claim: { ink: '#2559b8', wash: '#e4edfb', block: '#6287c8' },
  evidence: { ink: '#16765b', wash: '#dff3ec', block: '#589b87' },
  counterargument: { ink: '#b4372c', wash: '#fbe7e4', block: '#c66f66' },
  assumption: { ink: '#8a6100', wash: '#faf0d4', block: '#a98c47' },
  gap: { ink: '#5d636e', wash: '#ebedf0', block: '#8a8e95' },
};

/** How the kinds look, in the order in which cards are sorted. */
export const KINDS = NODE_KINDS.map((kind) => ({ ...COLORS[kind], label: KIND_LABELS[kind] }));

/** Numbers a link in `shapes`: its box (4), knob (2), tip (2) and the angle of its arrowhead. */
export const SHAPE = 9;

/** All that a bare canvas needs, in columns of numbers, map px; `starts` is where each kind or relation begins, with one entry more. */
export interface BareGraph {
  readonly bounds: Box;
  readonly cards: {
    readonly starts: readonly number[];
    readonly x: Float32Array;
    readonly y: Float32Array;
    readonly width: Float32Array;
    readonly height: Float32Array;
    readonly lines: readonly (readonly string[])[];
  };
  /** Straight lines from premise to target, four numbers each. */
  readonly lines: { readonly starts: readonly number[]; readonly ends: Float32Array };
  readonly links: {
    readonly starts: readonly number[];
    readonly shapes: Float32Array;
    /** The first cubic of each link in `cubics`, which has eight numbers for each. */
    readonly firstCubic: Int32Array;
    readonly cubics: Float32Array;
  };
}

/** Works out everything that can be known before a picture is drawn. Nothing of the map is kept but the lines of its texts. */
export function bareGraph(map: ArgMap): BareGraph {
  const { cards, links, bounds } = plainGraph(map);
  const sortedCards = sorted(cards, NODE_KINDS, (card) => card.kind);
  const sortedLinks = sorted(links, RELATIONS, (link) => link.relation);
  const sortedCurves = sorted(plainCurves(map), RELATIONS, (curve) => curve.relation);
  const column = (pick: (card: (typeof cards)[number]) => number): Float32Array =>
    Float32Array.from(sortedCards.items, pick);
  return {
    bounds,
    cards: {
      starts: sortedCards.starts,
      x: column((card) => card.x),
      y: column((card) => card.y),
      width: column((card) => card.width),
      height: column((card) => card.height),
      lines: sortedCards.items.map((card) => card.lines),
    },
    lines: {
      starts: sortedLinks.starts,
      ends: Float32Array.from(
        sortedLinks.items.flatMap(({ from, to }) => [
          from.x + from.width / 2,
          from.y,
          to.x + to.width / 2,
          to.y + to.height,
        ]),
      ),
    },
    links: { starts: sortedCurves.starts, ...columnsOf(sortedCurves.items) },
  };
}

function columnsOf(curves: readonly PlainCurve[]): Omit<BareGraph['links'], 'starts'> {
  const firstCubic = new Int32Array(curves.length + 1);
  curves.forEach((curve, index) => (firstCubic[index + 1] = (firstCubic[index] ?? 0) + curve.cubics.length));
  return {
    firstCubic,
    shapes: Float32Array.from(
      curves.flatMap(({ box, knob, tip, angle }) => [
        ...[box.minX, box.minY, box.maxX, box.maxY],
        ...[knob.x, knob.y, tip.x, tip.y, angle],
      ]),
    ),
    cubics: Float32Array.from(
      curves.flatMap(({ cubics }) => cubics.flatMap((c) => [c.x0, c.y0, c.x1, c.y1, c.x2, c.y2, c.x3, c.y3])),
    ),
  };
}

function sorted<Item, Key>(
  items: readonly Item[],
  keys: readonly Key[],
  keyOf: (item: Item) => Key,
): { items: Item[]; starts: number[] } {
  const groups = keys.map((key) => items.filter((item) => keyOf(item) === key));
  const starts = [0];
  for (const group of groups) starts.push((starts.at(-1) ?? 0) + group.length);
  return { items: groups.flat(), starts };
}
