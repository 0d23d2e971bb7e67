import type { LinkShape } from '../layout/link-geometry';
import { KNOB_RADIUS } from '../layout/link-route';
import type { Point } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { ON_LINK_LABELS, RELATION_LABELS } from '../map/labels';
import type { Link, Relation } from '../map/schema';
import type { Part, Shape } from './drawing';
import { ARROWHEAD, DASHES, FADED, KNOB } from './marks';
import { curvesPath, num, polygonPath } from './path-data';
import { beginning, textAt } from './shapes';
import type { Theme } from './themes';

/** Draws a link: premises to the knob, the knob to the target. Relations differ by sign, by line and by colour. */
export function linkPart(
  map: ArgMap,
  link: Link,
  shape: LinkShape,
  { theme, faded }: { theme: Theme; faded: boolean },
): Part {
  const color = theme.relations[link.relation];
  return {
    role: 'link',
    id: link.id,
    kind: link.relation,
    title: linkSentence(map, link),
    opacity: faded ? FADED.link : 1,
    box: shape.box,
    shapes: [
      lineShape([...shape.premises, shape.arrow].map(curvesPath).join(''), link.relation, color),
      { type: 'path', d: polygonPath(arrowhead(shape)), fill: color },
      ...knobShapes(link.relation, shape.knob, theme),
    ],
  };
}

/** A line as it is drawn for a relation. */
export function lineShape(d: string, relation: Relation, color: string): Shape {
  const dash = DASHES[relation];
  return { type: 'path', d, stroke: { color, width: 2, round: true, ...(dash.length > 0 && { dash }) } };
}

function arrowhead({ tip, angle }: LinkShape): [number, number][] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ARROWHEAD.map(([x, y]) => [tip.x + x * cos - y * sin, tip.y + x * sin + y * cos]);
}

/** The disc that carries the relation's sign: a plus, a minus, or an A for an answer. */
export function knobShapes(relation: Relation, { x, y }: Point, theme: Theme): Shape[] {
  const color = theme.relations[relation];
  const disc: Shape = {
    type: 'disc',
    x,
    y,
    radius: KNOB_RADIUS,
    fill: theme.surface,
    stroke: { color, width: KNOB.ring },
  };
  if (relation === 'answers') {
    const look = { size: KNOB.letter, weight: 600, color, anchor: 'middle' } as const;
    return [disc, textAt('A', { x, y: y + 4.7 }, look)];
  }
  const { arm, stroke } = KNOB;
  const across = `M${num(x - arm)} ${num(y)}H${num(x + arm)}`;
  const d = relation === 'supports' ? `${across}M${num(x)} ${num(y - arm)}V${num(y + arm)}` : across;
  return [disc, { type: 'path', d, stroke: { color, width: stroke, round: true } }];
}

/** A link in words: its premises, what it does, to what. */
export function linkSentence(map: ArgMap, link: Link): string {
  const words = (id: string): string => `“${beginning(find(map, 'nodes', id)?.text ?? '')}”`;
  const premises = link.premises.map(words).join(' and ');
  if ('node' in link.target)
    return `${premises} ${RELATION_LABELS[link.relation]} ${words(link.target.node)}`;
  const premise = find(map, 'links', link.target.link)?.premises.map(words).join(' and ') ?? '';
  return `${premises} ${ON_LINK_LABELS[link.relation]} the inference from ${premise}`;
}
