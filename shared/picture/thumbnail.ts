import { cardSizes } from '../layout/node-card';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import type { NodeKind } from '../map/schema';
import { recordsOf } from '../map/table';

/** A map in small: its cards as boxes, in hundredths of the longer side of their common box. */
export interface Thumbnail {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly ThumbnailCard[];
}

export interface ThumbnailCard {
  readonly kind: NodeKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST_CARDS = 400; // more are no more to be told apart
const SIDE = 100;

/** The cards of a map as boxes; nothing for a map in which no card has a place. */
export function thumbnailOf(map: ArgMap): Thumbnail | undefined {
  const sizes = cardSizes(map);
  const boxes = [...recordsOf(map.tables.nodes)].flatMap(({ id, kind }) => {
    const place = find(map, 'places', id);
    const size = sizes.get(id);
    return place && size ? [{ kind, x: place.x, y: place.y, ...size }] : [];
  });
  if (boxes.length === 0) return undefined;
  const least = (of: (box: ThumbnailCard) => number): number =>
    boxes.reduce((so, box) => Math.min(so, of(box)), Infinity);
  const [left, top] = [least(({ x }) => x), least(({ y }) => y)];
  const wide = -least(({ x, width }) => -(x + width)) - left;
  const high = -least(({ y, height }) => -(y + height)) - top;
  const scaled = (length: number): number => Math.round((length / Math.max(wide, high)) * SIDE * 10) / 10;
  const step = Math.ceil(boxes.length / MOST_CARDS);
  const cards = boxes
    .filter((_, index) => index % step === 0)
    .map(({ kind, x, y, width, height }) => ({
      kind,
      x: scaled(x - left),
      y: scaled(y - top),
      width: scaled(width),
      height: scaled(height),
    }));
  return { width: scaled(wide), height: scaled(high), cards };
}
