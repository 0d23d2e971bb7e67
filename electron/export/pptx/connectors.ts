import type { Point, Rect } from '../../../shared/layout/rect';
import { line, names, xfrm } from './xml';

/** A shape that lines are glued to: its number on the slide, where it stands, and whether it is a card or the knob of a link. */
export interface Anchor {
  readonly id: number;
  readonly rect: Rect;
  readonly form: 'card' | 'knob';
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** Where a line goes in that comes out at a side. */
export const OPPOSITE: Readonly<Record<Side, Side>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
};

/** The connection sites of the shapes by their sides: of a rectangle in turn from the top, of an ellipse every second one. */
const SITES: Readonly<Record<Anchor['form'], Readonly<Record<Side, number>>>> = {
  card: { top: 0, left: 1, bottom: 2, right: 3 },
  knob: { top: 0, left: 2, bottom: 4, right: 6 },
};

/** The point in the middle of a side. */
function siteOf({ x, y, width, height }: Rect, side: Side): Point {
  if (side === 'left' || side === 'right') return { x: side === 'left' ? x : x + width, y: y + height / 2 };
  return { x: x + width / 2, y: side === 'top' ? y : y + height };
}

/** The side of a shape at which a line meets it that comes from, or goes to, a point near it. */
export function sideAt({ x, y, width, height }: Rect, point: Point): Side {
  const across = (point.x - x - width / 2) / width;
  const down = (point.y - y - height / 2) / height;
  if (Math.abs(across) > Math.abs(down)) return across < 0 ? 'left' : 'right';
  return down < 0 ? 'top' : 'bottom';
}

/** One end of a line: a shape, and the side at which the line meets it. */
interface End {
  readonly at: Anchor;
  readonly side: Side;
}

const LEAST = 2; // px to the side from which on a line bends
const NEAR = 90; // px along it: some programs lead a bent line that is shorter in loops around its ends

/** A line that is glued to two shapes and bends as lines on the canvas do: out of a side, into a side. */
export function connectorXml(
  id: number,
  { from, to }: { from: End; to: End },
  { color, width, dashed, arrow }: { color: string; width: number; dashed: boolean; arrow: boolean },
): string {
  const [start, end] = [siteOf(from.at.rect, from.side), siteOf(to.at.rect, to.side)];
  const ends = arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  const glue = (tag: 'stCxn' | 'endCxn', { at, side }: End): string =>
    `<a:${tag} id="${at.id}" idx="${SITES[at.form][side]}"/>`;
  return [
    `<p:cxnSp><p:nvCxnSpPr>${names(id, 'Link')}<p:cNvCxnSpPr>${glue('stCxn', from)}${glue('endCxn', to)}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>`,
    `<p:spPr>${bend(start, end, isUpright(from.side) || isUpright(to.side))}${line(color, width, { dashed, ends })}</p:spPr></p:cxnSp>`,
  ].join('');
}

function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/**
 * The frame and shape of a line between two points. A curve leaves and arrives level; one that leaves and arrives upright is the same one turned by a
 * right angle, so its frame lies across.
 */
function bend(start: Point, end: Point, upright: boolean): string {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const [width, height] = [Math.abs(dx), Math.abs(dy)];
  const corner = { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y) };
  const [across, along] = upright ? [width, height] : [height, width];
  const isStraight = across < LEAST || along < NEAR;
  const shape = `<a:prstGeom prst="${isStraight ? 'straightConnector1' : 'curvedConnector3'}"><a:avLst/></a:prstGeom>`;
  if (isStraight || !upright) {
    const flips = `${dx < 0 ? ' flipH="1"' : ''}${dy < 0 ? ' flipV="1"' : ''}`;
    return `${xfrm({ ...corner, width, height }, flips)}${shape}`;
  }
  const turned = {
    x: corner.x + (width - height) / 2,
    y: corner.y + (height - width) / 2,
    width: height,
    height: width,
  };
  const isDown = dy > 0;
  const flip = isDown === dx >= 0 ? ' flipV="1"' : '';
  return `${xfrm(turned, ` rot="${isDown ? 5_400_000 : 16_200_000}"${flip}`)}${shape}`;
}
