import type { NodeKind } from '../map/schema';
import { IN_PARAGRAPH, type Tie } from './ties';
import type { Level } from './text-shape';
import { hasHead, type Unit } from './unit';

/** What a unit is proposed as, how surely, and why. */
export interface Reading {
  readonly kind: Exclude<NodeKind, 'gap'>;
  readonly confidence: number;
  readonly cue: string;
}

const DATED =
  /\b(?:(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?\d{4}|\d{1,2}\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{4}|in\s+(?:19|20)\d{2}|(?:19|20)\d{2}\s+\p{L}+ing)\b/iu;
const HAPPENED =
  /\b(?:has|have|had)\s+(?:(?:already|now|recently|repeatedly|just|publicly|also)\s+)?(?:exposed|demonstrated|shown|inflicted|killed|revealed|confirmed|launched|struck|collapsed|risen|fallen|increased|declined|arrested|highlighted|announced|signed|tested|deployed|seized|attacked|destroyed|doubled|tripled|halved)\b|\b(?:illustrated|exemplified|demonstrated|shown|evidenced|documented)\s+by\b|\bthe\s+(?:case|killing|arrest|death|collapse)\s+of\b/iu;

/** Reads what a unit is from its signals and from what it does in its paragraph. */
export function readingOf(
  text: string,
  unit: Unit,
  { level, tie, main, speaker }: { level: Level; tie: Tie; main: boolean; speaker: string | undefined },
): Reading {
  const words = text.slice(unit.start, unit.end);
  if (unit.question)
    return { kind: 'question', confidence: main ? 0.9 : 0.7, cue: 'ends with a question mark' };
  const assumes = unit.marks.get('assumption');
  if (assumes !== undefined && !main)
    return { kind: 'assumption', confidence: 0.55, cue: `takes something for granted: “${assumes}”` };
  if (tie.relation === 'opposes' && !main && tie.confidence > 0.5)
    return { kind: 'counterargument', confidence: Math.min(0.75, tie.confidence), cue: tie.cue };
  if (main) return { kind: 'claim', confidence: 0.85, cue: 'the main claim' };
  const evidence = evidenceCue(words, unit);
  const argues = unit.marks.has('policy') || unit.marks.has('stance');
  if (evidence !== undefined && !argues && !seems(unit) && !hasHead(unit, 'result', 'summary'))
    return { kind: 'evidence', confidence: level === 'premise' ? 0.65 : 0.55, cue: evidence };
  return { kind: 'claim', ...claimReading(unit, level, tie, speaker) };
}

/** “seems unable to see …” is a judgement, whatever else the sentence tells. */
function seems({ marks }: Unit): boolean {
  return /^(?:appear|seem)/.test(marks.get('hedge') ?? '');
}

/** What shows that a statement reports something that can be looked up; nothing when it does not. */
function evidenceCue(words: string, unit: Unit): string | undefined {
  const dated = DATED.exec(words)?.[0];
  if (dated !== undefined) return `gives a date: “${dated.trim()}”`;
  if (
    unit.figure !== undefined &&
    /%|percent|per cent|[$€£]|\d{2,}|\d\s/.test(`${unit.figure} `) &&
    !/^\d$/.test(unit.figure.trim())
  )
    return `gives a figure: “${unit.figure.trim()}”`;
  const finding = unit.marks.get('finding');
  if (finding !== undefined) return `refers to what was found: “${finding}”`;
  const happened = HAPPENED.exec(words)?.[0];
  if (happened !== undefined) return `tells what happened: “${happened}”`;
  const example = unit.heads.find(({ sense }) => sense === 'example');
  if (example) return `an example: “${example.phrase}”`;
  return undefined;
}

function claimReading(
  unit: Unit,
  level: Level,
  tie: Tie,
  speaker: string | undefined,
): { confidence: number; cue: string } {
  if (speaker !== undefined) return { confidence: 0.6, cue: `said by ${speaker}` };
  const shown = unit.heads.find(({ sense }) => sense !== 'elaboration' && sense !== 'addition') ?? unit.inner;
  const mark = unit.marks.get('policy') ?? unit.marks.get('stance') ?? unit.marks.get('judgement');
  const cue = shown
    ? `begins with “${shown.phrase}”`
    : mark !== undefined
      ? `judges or asks for something: “${mark}”`
      : undefined;
  const short = unit.words.length < 5 ? 0.25 : 0;
  const hanging = hasHead(unit, 'elaboration') && unit.heads[0]?.sense === 'elaboration' ? 0.05 : 0;
  if (level !== 'premise')
    return {
      confidence: (cue === undefined ? 0.55 : 0.65) - short,
      cue: cue ?? 'what its paragraph comes to',
    };
  if (cue !== undefined) return { confidence: 0.55 - short - hanging, cue };
  return {
    confidence: 0.4 - short - hanging,
    cue: tie.cue === IN_PARAGRAPH ? 'part of what its paragraph says' : tie.cue,
  };
}
