import type { Standing } from '../argue/map/standings';
import { KNOB_RADIUS } from '../layout/link-route';
import { boxOf, type Box, type Point, type Rect } from '../layout/rect';
import {
  NEAR,
  signAlone,
  VERDICT_PILL,
  verdictPill,
  type VerdictFace,
  type VerdictPill,
} from './verdict-pill';

/** A pill and where its upper left corner is, px of the map. Its parts are to be drawn as many times larger as its face says. */
export interface PlacedPill {
  readonly pill: VerdictPill;
  readonly at: Point;
}

/** The pill of a card, on its upper edge, at the right; none where nothing is known of it. */
export function cardPill(
  standing: Standing,
  { x, y, width }: Rect,
  face: VerdictFace = NEAR,
): PlacedPill | undefined {
  const pill = verdictPill(standing, face);
  if (!pill) return undefined;
  const { inset, height } = VERDICT_PILL;
  return {
    pill,
    at: { x: x + width - inset - pill.width * face.scale, y: y - (height / 2) * face.scale },
  };
}

/**
 * The pill of a link, beside its knob, on the first of its sides where nothing stands; between cards that stand close together its sign
 * alone. None where nothing is known of the link.
 * @param isBlocked whether a card or a group's title lies in a box, px of the map
 */
export function linkPill(
  standing: Standing,
  knob: Point,
  isBlocked: (box: Box) => boolean,
  face: VerdictFace = NEAR,
): PlacedPill | undefined {
  const whole = verdictPill(standing, face);
  if (!whole) return undefined;
  const short = verdictPill(standing, signAlone(face)) ?? whole;
  // Between cards beside each other the line runs to the right and the left: there the sign goes above or below first.
  const places = [
    ...placesBeside(knob, whole, face.scale),
    ...placesBeside(knob, short, face.scale).reverse(),
  ];
  const free = places.find(({ pill, at }) => !isBlocked(pillBox({ pill, at }, face)));
  return free ?? places[0];
}

/** What a pill takes, px of the map. */
export function pillBox({ pill, at }: PlacedPill, { scale }: VerdictFace = NEAR): Box {
  return boxOf({ ...at, width: pill.width * scale, height: VERDICT_PILL.height * scale });
}

/** Right and left of a knob, below and above it. */
function placesBeside({ x, y }: Point, pill: VerdictPill, scale: number): PlacedPill[] {
  const away = KNOB_RADIUS + VERDICT_PILL.gap;
  const [width, height] = [pill.width * scale, VERDICT_PILL.height * scale];
  return [
    { x: x + away, y: y - height / 2 },
    { x: x - away - width, y: y - height / 2 },
    { x: x - width / 2, y: y + away },
    { x: x - width / 2, y: y - away - height },
  ].map((at) => ({ pill, at }));
}
