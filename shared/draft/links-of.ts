import type { Relation } from '../map/schema';
import type { Reading } from './kind-of';
import type { MainPoint } from './main-point';
import type { TextShape } from './text-shape';
import { hasHead, type Unit } from './unit';

/** A link from a unit to another one, by its index. */
export interface UnitLink {
  readonly relation: Relation;
  readonly to: number;
  readonly confidence: number;
  readonly cue: string;
}

export interface Weighed {
  readonly units: readonly Unit[];
  readonly shape: TextShape;
  readonly main: MainPoint;
  readonly readings: readonly Reading[];
  readonly speakers: readonly (string | undefined)[];
}

/** What a unit is linked to: at most one other unit. None when nothing in the text says so. */
export function linksOf(index: number, weighed: Weighed): UnitLink[] {
  const { units, shape, main, readings, speakers } = weighed;
  const unit = units[index];
  const tie = shape.ties[index];
  if (!unit || !tie || index === main.index) return [];
  const kind = readings[index]?.kind;
  if (kind === 'question') return questionLink(index, weighed);
  const asked = questionBefore(weighed, index);
  if (tie.parent < 0) return paragraphLink(index, weighed, asked);
  const target = readings[tie.parent]?.kind;
  if (target === 'question') return [link('answers', tie.parent, 0.45, 'stands beside the question')];
  if (speakers[index] !== undefined && tie.confidence < 0.5) return []; // what others say supports nothing by standing there
  return [link(tie.relation, tie.parent, tie.confidence, tie.cue)];
}

/** The claim of a paragraph answers a question that was just asked, or bears on the main point. */
function paragraphLink(index: number, { main, speakers, units }: Weighed, asked: number): UnitLink[] {
  if (asked >= 0) return [link('answers', asked, 0.5, 'follows the question')];
  if (main.index < 0) return [];
  if (main.asks) return [link('answers', main.index, 0.4, 'bears on the main question')];
  if (speakers[index] !== undefined) return [];
  const unit = units[index];
  const against = unit !== undefined && hasHead(unit, 'concession');
  return [
    link(
      against ? 'opposes' : 'supports',
      main.index,
      0.45,
      against ? 'grants something against the main claim' : 'what its paragraph comes to',
    ),
  ];
}

/** In a text that argues by asking, a question is a part of the one that its paragraph begins with, or of the main one. */
function questionLink(index: number, { units, shape, main }: Weighed): UnitLink[] {
  if (!main.asks || main.index < 0) return [];
  const start = shape.starts[index] ?? index;
  const lead = start < index && units[start]?.question === true && start !== main.index;
  return [
    lead
      ? link('answers', start, 0.5, 'goes on with the question before it')
      : link('answers', main.index, 0.5, 'asks a part of the main question'),
  ];
}

function link(relation: Relation, to: number, confidence: number, cue: string): UnitLink {
  return { relation, to, confidence, cue };
}

/** The question right before a unit in its paragraph; -1 when there is none. */
function questionBefore({ units, shape }: Weighed, index: number): number {
  return index > (shape.starts[index] ?? index) && units[index - 1]?.question === true ? index - 1 : -1;
}
