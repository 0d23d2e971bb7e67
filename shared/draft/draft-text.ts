import type { TextRange } from '../text/range';
import { quoteOf } from '../text/range';
import { argues } from './argues';
import { evidenceScore, type EvidenceScore } from './evidence-score';
import { readingOf, type Reading } from './kind-of';
import { linksOf } from './links-of';
import { mainPointOf } from './main-point';
import { deniedViews } from './objections';
import { passagesOf } from './passages';
import { deniesBefore, isConceded } from './sides';
import type { Tie } from './ties';
import type { Draft, Proposal } from './proposal';
import { standsAlone, statementOf } from './statement';
import { shapeText } from './text-shape';
import { readUnit, type Unit } from './unit';
import { unitsOf } from './units-of';
import { speakersOf } from './who-says';
import { RELATION_FOR } from '../map/relations';

/** A text to draft from. */
export interface DraftRequest {
  readonly text: string;
  readonly title?: string | undefined;
  /** Ranges that are not the author's own voice: readers' comments, clutter of the page. */
  readonly voices?: readonly (TextRange & { readonly who: string })[] | undefined;
  /** Only what lies in this range, such as a selection; absent: the whole text. */
  readonly range?: TextRange | undefined;
  /** What a person has turned down before; it is not proposed again. */
  readonly rejected?: readonly (TextRange & { readonly kind: string })[] | undefined;
}

/** Below this confidence nothing is proposed: a person would only have to reject it. In a selection, which a person made, nearly all is. */
const LEAST_CONFIDENCE = 0.45;
const LEAST_IN_SELECTION = 0.2;

/**
 * Finds claims, evidence, counterarguments, questions and assumptions in an English text, and how they hang together. Takes time in
 * proportion to the text's length; the same request gives the same draft. A whole text in which nothing argues gives none.
 */
export function draftText(request: DraftRequest): Draft {
  const { text, title, range } = request;
  const voices = request.voices ?? [];
  const paragraphs = unitsOf({ text, title, without: range ? [] : voices, within: range });
  const units = paragraphs.flat();
  if (!range && !argues(units)) return { proposals: [] };
  const speakers = speakersOf(text, units, voices);
  const evidence = units.map((unit, index) => evidenceScore(text, unit, speakers[index]));
  const reports = evidence.map(({ sum }) => sum);
  const shape = shapeText(paragraphs, reports);
  const main = mainPointOf(paragraphs, shape, titleOf(text, title), {
    reports,
    isReported: (index) => speakers[index] !== undefined || isOfOthers(units, index),
  });
  const denied = deniedViews(text, units, speakers, shape);
  const statementAt = (index: number): string | undefined => statementOf(text, units, index, speakers[index]);
  const readings = units.map((unit, index) =>
    readingOf({
      units,
      index,
      level: shape.levels[index] ?? 'premise',
      tie: shape.ties[index] ?? NO_TIE,
      deniesView: (denied[index] ?? -1) >= 0,
      evidence: evidence[index] ?? NO_EVIDENCE,
      main: units[main.index],
      speaker: speakers[index],
      standsAlone: standsAlone(text, unit) || statementAt(index) !== undefined,
    }),
  );
  const least = range ? LEAST_IN_SELECTION : LEAST_CONFIDENCE;
  raiseTargets(readings, shape.ties, least);
  for (const view of denied) raise(readings, view, least);
  const isRejected = rejectedBy(request.rejected ?? []);
  const passages = passagesOf(units, readings, speakers, shape).flatMap(({ first, last }) => {
    const [from, to, reading] = [units[first], units[last], readings[first]];
    if (!from || !to || !reading || reading.confidence < least) return [];
    const passage = { first, last, start: from.start, end: to.end, reading };
    return isRejected(passage, reading.kind) ? [] : [passage];
  });
  const idOf = new Map<number, string>();
  passages.forEach(({ first, last }, at) => {
    for (let index = first; index <= last; index++) idOf.set(index, `p${at + 1}`);
  });
  const weighed = {
    units,
    shape,
    main,
    readings,
    speakers,
    denied,
    isKept: (index: number) => idOf.has(index),
  };
  const proposals = passages.map(({ first, last, start, end, reading }): Proposal => {
    const id = idOf.get(first) ?? '';
    const speaker = speakers[first];
    const statement = first === last ? statementAt(first) : undefined;
    return {
      id,
      kind: reading.kind,
      main: first === main.index,
      start,
      end,
      text: quoteOf(text, { start, end }),
      confidence: Math.round(reading.confidence * 100) / 100,
      cue: first === main.index ? main.cue : reading.cue,
      ...(speaker === undefined ? {} : { speaker }),
      ...(statement === undefined ? {} : { statement }),
      links: linksOf(first, weighed).flatMap(({ to, ...link }) => {
        const target = idOf.get(to);
        return target === undefined || target === id ? [] : [{ ...link, to: target }];
      }),
    };
  });
  return { proposals };
}

/** Whether a unit is what others say, what the sentence behind it denies, or only denies the one before it. */
function isOfOthers(units: readonly Unit[], index: number): boolean {
  const isSaid = units[index]?.others === true && isConceded(units, index);
  return isSaid || units.slice(index, index + 2).some(deniesBefore);
}

const NO_EVIDENCE: EvidenceScore = { sum: 0, cue: undefined, thinks: undefined };
const NO_TIE: Tie = { parent: -1, relation: RELATION_FOR.pro, confidence: 0, cue: '' };

/** The title as something to compare with; nothing when it is only the beginning of the text, as it is for a text without a headline. */
function titleOf(text: string, title: string | undefined): Unit | undefined {
  const words = title?.replace(/…$/, '').trim() ?? '';
  const [first = ''] = text.trimStart().split('\n', 1);
  if (words === '' || (first.startsWith(words) && first.trim() !== words)) return undefined;
  return readUnit(words, { start: 0, end: words.length, leadStart: 0, opens: true });
}

/** What a proposed reason or objection is about is proposed too: it would hang in the air. */
function raiseTargets(readings: Reading[], ties: readonly Tie[], least: number): void {
  ties.forEach(({ parent, confidence }, index) => {
    if (confidence > 0.5 && (readings[index]?.confidence ?? 0) >= least) raise(readings, parent, least);
  });
}

function raise(readings: Reading[], index: number, least: number): void {
  const reading = readings[index];
  if (reading && reading.confidence < least && reading.confidence >= least / 3)
    readings[index] = { ...reading, confidence: least };
}

function rejectedBy(
  rejected: readonly (TextRange & { kind: string })[],
): (range: TextRange, kind: string) => boolean {
  return (range, kind) =>
    rejected.some((one) => one.kind === kind && one.start < range.end && one.end > range.start);
}
