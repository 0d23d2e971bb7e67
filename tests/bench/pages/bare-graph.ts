import { farLineSteps } from '../../../renderer/canvas/draw/far-lines';
import { Scene } from '../../../renderer/canvas/scene/scene';
import { atOnce } from '../../../renderer/state/in-steps';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { NODE_KINDS, RELATIONS, type Relation } from '../../../shared/map/schema';
import { breakLines } from '../../../shared/text-layout/break-lines';
import { landmarks } from '../../../shared/view/landmarks';
import type { Box } from '../../../shared/layout/rect';
import { KIND } from '../../../shared/map/node-kinds';
import { plainCurves, plainGraph, type PlainCurve } from './plain-graph';
import { mixed, THEMES } from '../../../shared/picture/themes';

/** How the kinds look, in the order in which cards are sorted. */
export const KINDS = NODE_KINDS.map((kind) => ({
  ...THEMES.light.kinds[kind],
  block: mixed(THEMES.light.kinds[kind].ink, THEMES.light.canvas, 0.7),
  label: KIND[kind].label,
}));

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
  /** Straight pieces of links seen from far, four numbers each, by strength and relation: the same that ours draws. */
  readonly far: readonly {
    readonly alpha: number;
    readonly relation: Relation;
    readonly ends: Float32Array;
  }[];
  /** What is named from far, the most important first: where the name stands (map px), its width (screen px) and its lines. */
  readonly names: readonly { x: number; y: number; width: number; lines: readonly string[] }[];
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
  const { cards, bounds } = plainGraph(map);
  const sortedCards = sorted(cards, NODE_KINDS, (card) => card.kind);
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
    far: farPieces(map),
    names: landmarkNames(map),
    links: { starts: sortedCurves.starts, ...columnsOf(sortedCurves.items) },
  };
}

function farPieces(map: ArgMap): BareGraph['far'] {
  const lines = atOnce(farLineSteps(map, new Scene(map).cards, { hidden: new Set(), waiting: new Set() }));
  const strengths = [
    { alpha: 0.16, lists: lines.across },
    { alpha: 0.6, lists: lines.near },
  ];
  return strengths.flatMap(({ alpha, lists }) =>
    RELATIONS.map((relation) => {
      const { values, length } = lists[relation];
      return { alpha, relation, ends: values.slice(0, length) };
    }),
  );
}

const NAME = { size: 11, width: 150, lines: 2, most: 120 };

function landmarkNames(map: ArgMap): BareGraph['names'] {
  return landmarks(map, NAME.most).flatMap((node) => {
    const place = find(map, 'places', node.id);
    const lines = breakLines(node.text.slice(0, 120), { size: NAME.size, weight: 600 }, NAME.width).slice(
      0,
      NAME.lines,
    );
    const width = Math.max(...lines.map((line) => line.width)) + 14;
    return place ? [{ x: place.x + 130, y: place.y, width, lines: lines.map(({ text }) => text) }] : [];
  });
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
