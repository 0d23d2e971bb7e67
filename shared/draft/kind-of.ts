import { RELATION_FOR } from '../map/relations';
import { KIND_FOR } from '../map/node-kinds';
import { LEAST_EVIDENCE } from './evidence-weights.data';
import type { EvidenceScore } from './evidence-score';
import { isConceded } from './sides';
import type { Level } from './text-shape';
import type { Tie } from './ties';
import { overlap, type Unit } from './unit';
import { t } from '../words/words';

/** What a unit is proposed as, how surely, and why. */
export interface Reading {
  readonly kind: (typeof KIND_FOR)[keyof typeof KIND_FOR];
  readonly confidence: number;
  readonly cue: string;
}

/** A unit with what its place, its ties and its words say about it. */
export interface Seen {
  readonly units: readonly Unit[];
  readonly index: number;
  readonly level: Level;
  readonly tie: Tie;
  /** Whether it denies a view that was told in an earlier paragraph. */
  readonly deniesView: boolean;
  readonly evidence: EvidenceScore;
  /** The main point of the text, if it has one. */
  readonly main: Unit | undefined;
  readonly speaker: string | undefined;
  /** Whether its words, or the statement that is offered for them, can be understood without what stands around them. */
  readonly standsAlone: boolean;
}

/** From this confidence on, a tie against something makes a counterargument. */
const SURE = 0.5;

/** Reads what a unit is from its signals and from what it does in its paragraph. */
export function readingOf(seen: Seen): Reading {
  const { units, index, tie, evidence, main, standsAlone } = seen;
  const unit = units[index] as Unit;
  const isMain = unit === main;
  if (unit.question)
    return { kind: KIND_FOR.question, confidence: isMain ? 0.9 : 0.7, cue: t('ends with a question mark') };
  if (isMain) return { kind: KIND_FOR.statement, confidence: 0.85, cue: t('the main claim') };
  const doubt = unit.marks.get('doubt');
  if (doubt !== undefined)
    return {
      kind: KIND_FOR.objection,
      confidence: 0.55,
      cue: t('the author’s own doubt: “{words}”', { words: doubt }),
    };
  if (seen.deniesView)
    return { kind: KIND_FOR.objection, confidence: 0.6, cue: t('denies the view told before') };
  const assumes = unit.marks.get('assumption');
  if (assumes !== undefined)
    return {
      kind: KIND_FOR.unstated,
      confidence: standsAlone ? 0.55 : 0.3,
      cue: t('takes something for granted: “{words}”', { words: assumes }),
    };
  const isAgainst = tie.relation === RELATION_FOR.con && tie.confidence > SURE;
  if (evidence.sum > LEAST_EVIDENCE && !seems(unit) && !(isAgainst && isConceded(units, index)))
    return {
      kind: KIND_FOR.fact,
      confidence: evidenceConfidence(seen),
      cue: evidence.cue ?? t('tells what happened'),
    };
  if (isAgainst)
    return { kind: KIND_FOR.objection, confidence: Math.min(0.75, tie.confidence), cue: tie.cue };
  return { kind: KIND_FOR.statement, ...claimReading(seen, unit) };
}

/** “Imagine a city without cars” states nothing. */
const INVITING = /^(?:suppose|imagine|just imagine)$/;

/** “seems unable to see …” is a judgement, whatever else the sentence tells. */
function seems({ marks }: Unit): boolean {
  return /^(?:appear|seem)/.test(marks.get('hedge') ?? '');
}

/** The more it reports, the surer; 0.5 to 0.85. */
function evidenceConfidence({ evidence, standsAlone }: Seen): number {
  return 0.5 + Math.min(0.35, 0.12 * evidence.sum) - (standsAlone ? 0 : 0.1);
}

/** Claims are surer the more they say so, think and speak of what the text is about; those that only stand there are not proposed. */
function claimReading(seen: Seen, unit: Unit): { confidence: number; cue: string } {
  const { level, tie, evidence, main, speaker, standsAlone } = seen;
  const told = unit.heads.find(({ sense }) => sense !== 'elaboration' && sense !== 'addition') ?? unit.inner;
  const mark = unit.marks.get('policy') ?? unit.marks.get('stance') ?? unit.marks.get('judgement');
  let confidence = level === 'premise' ? 0.25 : 0.4;
  if (told) confidence += 0.1;
  if (mark !== undefined) confidence += 0.12;
  if (speaker !== undefined) confidence += 0.22;
  if (!tie.byPlace && tie.confidence >= SURE && tie.parent >= 0) confidence += 0.1;
  if (main) confidence += 0.2 * overlap(unit, main);
  confidence += 0.25 * Math.min(1, Math.max(0, -evidence.sum / 3));
  if (!standsAlone) confidence -= 0.2;
  if (unit.words.length < 5) confidence -= 0.25;
  if (unit.heads.some(({ phrase }) => INVITING.test(phrase))) confidence -= 0.25;
  return { confidence: Math.max(0, Math.min(0.8, confidence)), cue: cueOf() };

  function cueOf(): string {
    if (speaker !== undefined) return t('said by {speaker}', { speaker });
    if (told) return t('begins with “{words}”', { words: told.phrase });
    if (mark !== undefined) return t('judges or asks for something: “{words}”', { words: mark });
    if (level !== 'premise') return t('what its paragraph comes to');
    return evidence.thinks ?? t('part of what its paragraph says');
  }
}
