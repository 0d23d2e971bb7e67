import type { Standing } from '../argue/map/standings';
import type { LinkShape } from '../layout/link-geometry';
import { KNOB_RADIUS } from '../layout/link-route';
import { unionOfBoxes, type Box, type Point } from '../layout/rect';
import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { RELATION, verbOf } from '../map/relations';
import type { Link, Relation } from '../map/schema';
import type { Part, Shape } from './drawing';
import { verdictShapes } from './draw-verdict';
import { ARROWHEAD, FADED, KNOB } from './marks';
import { linkPill, pillBox } from './place-verdict';
import { curvesPath, num, polygonPath } from './path-data';
import { beginning, textAt } from './shapes';
import type { Theme } from './themes';
import { standingInWords } from './verdict-pill';
import { listWords, quotedWords } from '../words/locale';
import { t } from '../words/words';

interface LinkLook {
  theme: Theme;
  faded: boolean;
  /** How it is judged, where verdicts are shown. */
  standing?: Standing | undefined;
  /** Whether a card or a group's title lies in a box. */
  isBlocked: (box: Box) => boolean;
}

/** Draws a link: premises to the knob, the knob to the target. Relations differ by sign, by line and by colour. */
export function linkPart(
  map: ArgMap,
  link: Link,
  shape: LinkShape,
  { theme, faded, standing, isBlocked }: LinkLook,
): Part {
  const pill = standing && linkPill(standing, shape.knob, isBlocked);
  const color = theme.relations[link.relation];
  return {
    role: 'link',
    id: link.id,
    kind: link.relation,
    title: `${linkSentence(map, link)}${standing ? ` (${standingInWords(standing)})` : ''}`,
    opacity: faded ? FADED.link : 1,
    box: pill ? (unionOfBoxes([shape.box, pillBox(pill)]) ?? shape.box) : shape.box,
    shapes: [
      lineShape([...shape.premises, shape.arrow].map(curvesPath).join(''), link.relation, color),
      { type: 'path', d: polygonPath(arrowhead(shape)), fill: color },
      ...knobShapes(link.relation, shape.knob, theme),
      ...(pill ? verdictShapes(pill, theme) : []),
    ],
  };
}

/** A line as it is drawn for a relation. */
export function lineShape(d: string, relation: Relation, color: string): Shape {
  const { dash } = RELATION[relation];
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
  const { sign } = RELATION[relation];
  if (typeof sign === 'object') {
    const look = { size: KNOB.letter, weight: 600, color, anchor: 'middle' } as const;
    return [disc, textAt(sign.letter, { x, y: y + 4.7 }, look)];
  }
  const { arm, stroke } = KNOB;
  const across = `M${num(x - arm)} ${num(y)}H${num(x + arm)}`;
  const d = sign === 'plus' ? `${across}M${num(x)} ${num(y - arm)}V${num(y + arm)}` : across;
  return [disc, { type: 'path', d, stroke: { color, width: stroke, round: true } }];
}

/** A link in words: its premises, what it does, to what. */
export function linkSentence(map: ArgMap, link: Link): string {
  const words = (id: string): string => quotedWords(beginning(find(map, 'nodes', id)?.text ?? ''));
  const premises = listWords(link.premises.map(words));
  if ('node' in link.target) return `${premises} ${verbOf(link)} ${words(link.target.node)}`;
  const premise = listWords(find(map, 'links', link.target.link)?.premises.map(words) ?? []);
  return t('{premises} {verbOf} the inference from {premise}', { premises, verbOf: verbOf(link), premise });
}
