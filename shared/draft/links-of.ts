import { RELATION_FOR } from '../map/relations';
import { KIND_FOR } from '../map/node-kinds';
import type { Relation } from '../map/schema';
import type { Reading } from './kind-of';
import type { MainPoint } from './main-point';
import type { TextShape } from './text-shape';
import type { Tie } from './ties';
import { hasHead, sharedTopics, type Unit } from './unit';
import { t } from '../words/words';

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
  /** For each unit the view in an earlier paragraph that it denies, else -1. */
  readonly denied: readonly number[];
  /** Whether a unit is proposed: only then can anything hang on it. */
  readonly isKept: (index: number) => boolean;
}

/** So many words of a topic two statements share when one bears on the other. */
const SHARED = 2;
/** Ties that are less sure only say where a unit stands. */
const SURE = 0.5;
const ANSWERING = /^(?:yes|no|because|certainly|hardly|not|never|absolutely|probably|perhaps)$/;

/** What a unit is linked to: at most one other unit. None when nothing in the text says so. */
export function linksOf(index: number, weighed: Weighed): UnitLink[] {
  const { units, shape, main, readings, speakers, isKept } = weighed;
  const unit = units[index];
  const tie = shape.ties[index];
  if (!unit || !tie || index === main.index || readings[index]?.kind === KIND_FOR.question) return [];
  const doubt = unit.marks.get('doubt');
  if (doubt !== undefined) {
    const doubted = units[index - 1]?.others ? index - 1 : main.index; // “Some think that … I am not sure.”
    if (isKept(doubted) && !(doubted === main.index && main.asks))
      return [link(RELATION_FOR.con, doubted, 0.5, t('the author’s own doubt'))];
  }
  const view = weighed.denied[index] ?? -1;
  if (view >= 0) return [link(RELATION_FOR.con, view, 0.6, t('denies the view told before'))];
  const answer = answerTo(index, weighed);
  if (answer) return [answer];
  const granted = concededTo(index, weighed);
  if (granted) return [granted];
  if (!tie.byPlace && tie.parent >= 0 && tie.confidence >= SURE) return told(tie, weighed);
  if (speakers[index] !== undefined) return []; // what others say supports nothing by standing there
  return besides(index, unit, weighed);
}

/** What the words tie to something: that, or what it is itself a reason for where it is not proposed. */
function told(tie: Tie, { shape, readings, isKept }: Weighed): UnitLink[] {
  let { parent } = tie;
  while (!isKept(parent)) {
    const next = shape.ties[parent];
    // A reason for a reason is one for what that is about; an objection to a reason need not be.
    if (!next || next.parent < 0 || tie.relation !== RELATION_FOR.pro || next.relation !== RELATION_FOR.pro)
      return [];
    parent = next.parent;
  }
  if (readings[parent]?.kind === KIND_FOR.question) return [];
  return [link(tie.relation, parent, tie.confidence, tie.cue)];
}

/** “Although it rains, the match goes on”: what is granted is granted against the rest of its own sentence. */
function concededTo(index: number, { units, shape, isKept }: Weighed): UnitLink | undefined {
  const [unit, rest] = [units[index], units[index + 1]];
  const tie = shape.ties[index];
  if (!unit?.opens || !rest || rest.opens || !hasHead(unit, 'concession') || !isKept(index + 1))
    return undefined;
  const hangsTheOther = shape.ties[index + 1]?.parent === index;
  return tie && !hangsTheOther ? link(RELATION_FOR.con, index + 1, tie.confidence, tie.cue) : undefined;
}

/** What is told beside a claim is told for it; claims bear on each other, and on the main one, when they speak of the same. */
function besides(index: number, unit: Unit, weighed: Weighed): UnitLink[] {
  const { units, shape, main, readings, speakers, isKept } = weighed;
  const parent = shape.ties[index]?.parent ?? -1;
  const isEvidence = readings[index]?.kind === KIND_FOR.fact;
  const claim = units[parent];
  if (hasHead(unit, 'contrast') || unit.inner?.phrase === 'however') return turnedAgainst(index, weighed);
  if (
    claim &&
    isKept(parent) &&
    readings[parent]?.kind === KIND_FOR.statement &&
    speakers[parent] === undefined
  ) {
    if (isEvidence && (Math.abs(index - parent) === 1 || sharedTopics(unit, claim) > 0))
      return [link(RELATION_FOR.pro, parent, 0.5, t('told beside the claim of its paragraph'))];
    if (sharedTopics(unit, claim) >= (Math.abs(index - parent) === 1 ? 1 : SHARED))
      return [link(RELATION_FOR.pro, parent, 0.45, t('speaks of the same as the claim of its paragraph'))];
  }
  const point = units[main.index];
  if (!point || main.asks || (isEvidence && parent >= 0)) return [];
  if (shape.levels[index] === 'claim' && unit.subject !== undefined && unit.subject === point.subject)
    return [link(RELATION_FOR.pro, main.index, 0.45, t('is about the same as the main claim'))];
  if (sharedTopics(unit, point) < SHARED) return [];
  return [link(RELATION_FOR.pro, main.index, 0.45, t('speaks of the same as the main claim'))];
}

/** “Yet …” turns against the statement right before it, where both speak of the same; it never supports it. */
function turnedAgainst(index: number, { units, shape, isKept }: Weighed): UnitLink[] {
  const [unit, before] = [units[index], units[index - 1]];
  const isFirst = (shape.starts[index] ?? index) === index;
  if (!unit || !before || isFirst || !isKept(index - 1) || before.question) return [];
  if (sharedTopics(unit, before) === 0) return [];
  const word = unit.heads.find(({ sense }) => sense === 'contrast')?.phrase ?? unit.inner?.phrase ?? '';
  return [
    link(RELATION_FOR.con, index - 1, 0.45, t('turns against what stands before it: “{word}”', { word })),
  ];
}

/** A statement answers the question right before it where its first word says so, or where that one asks for something both speak of. */
function answerTo(index: number, { units, shape, readings }: Weighed): UnitLink | undefined {
  const unit = units[index];
  const asked = units[index - 1];
  if (!unit || !asked?.question || (shape.starts[index] ?? index) === index) return undefined;
  if (readings[index]?.kind === KIND_FOR.objection) return undefined;
  const [first] = unit.words;
  if (ANSWERING.test(first?.plain ?? ''))
    return link(
      RELATION_FOR.answer,
      index - 1,
      0.6,
      t('answers the question before it: “{word}”', { word: first?.plain ?? '' }),
    );
  const isOpen = /^(?:why|how|what|who|where|when|which)$/.test(asked.words[0]?.plain ?? '');
  return isOpen && sharedTopics(unit, asked) > 0
    ? link(RELATION_FOR.answer, index - 1, 0.5, t('follows the question and speaks of the same'))
    : undefined;
}

function link(relation: Relation, to: number, confidence: number, cue: string): UnitLink {
  return { relation, to, confidence, cue };
}
