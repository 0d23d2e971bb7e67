import type { TextRange } from '../text/range';
import { quoteOf } from '../text/range';
import { argues } from './argues';
import { readingOf, type Reading } from './kind-of';
import { linksOf } from './links-of';
import { mainPointOf } from './main-point';
import type { Tie } from './ties';
import type { Draft, Proposal } from './proposal';
import { speakerOf } from './speaker';
import { statementOf } from './statement';
import { shapeText } from './text-shape';
import { readUnit, type Unit } from './unit';
import { unitsOf } from './units-of';

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

/** Below this confidence nothing is proposed: a person would only have to reject it. */
const LEAST_CONFIDENCE = 0.25;

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
  const shape = shapeText(paragraphs);
  const speakers = speakersOf(text, units, voices);
  const titleUnit = titleOf(text, title);
  const main = mainPointOf(paragraphs, shape, titleUnit, (index) => speakers[index] !== undefined);
  const readings = units.map((unit, index) =>
    readingOf(text, unit, {
      level: shape.levels[index] ?? 'premise',
      tie: shape.ties[index] ?? { parent: -1, relation: 'supports', confidence: 0, cue: '' },
      main: index === main.index,
      speaker: speakers[index],
    }),
  );
  raiseTargets(readings, shape.ties);
  const kept = units.flatMap((unit, index) => {
    const reading = readings[index];
    const isKept =
      reading !== undefined &&
      reading.confidence >= LEAST_CONFIDENCE &&
      !isRejected(unit, reading.kind, request.rejected ?? []);
    return isKept ? [index] : [];
  });
  const idOf = new Map(kept.map((index, at) => [index, `p${at + 1}`]));
  const proposals = kept.map((index): Proposal => {
    const unit = units[index] as Unit;
    const reading = readings[index] as (typeof readings)[number];
    const speaker = speakers[index];
    const statement = statementOf(text, units, index, speaker);
    return {
      id: idOf.get(index) ?? '',
      kind: reading.kind,
      main: index === main.index,
      start: unit.start,
      end: unit.end,
      text: quoteOf(text, unit),
      confidence: Math.round(reading.confidence * 100) / 100,
      cue: index === main.index ? main.cue : reading.cue,
      ...(speaker === undefined ? {} : { speaker }),
      ...(statement === undefined ? {} : { statement }),
      links: linksOf(index, { units, shape, main, readings, speakers }).flatMap(({ to, ...link }) => {
        const id = idOf.get(to);
        return id === undefined
          ? []
          : [{ relation: link.relation, to: id, confidence: link.confidence, cue: link.cue }];
      }),
    };
  });
  return { proposals };
}

/** The title as something to compare with; nothing when it is only the beginning of the text, as it is for a text without a headline. */
function titleOf(text: string, title: string | undefined): Unit | undefined {
  const words = title?.replace(/…$/, '').trim() ?? '';
  const [first = ''] = text.trimStart().split('\n', 1);
  if (words === '' || (first.startsWith(words) && first.trim() !== words)) return undefined;
  return readUnit(words, { start: 0, end: words.length, leadStart: 0, opens: true });
}

/** What a proposed reason or objection is about is proposed too: it would hang in the air. */
function raiseTargets(readings: Reading[], ties: readonly Tie[]): void {
  ties.forEach(({ parent, confidence }, index) => {
    const target = readings[parent];
    if (
      target &&
      confidence >= 0.5 &&
      (readings[index]?.confidence ?? 0) >= 0.5 &&
      target.confidence >= LEAST_CONFIDENCE &&
      target.confidence < 0.5
    )
      readings[parent] = { ...target, confidence: 0.5 };
  });
}

/** Who says each unit: the one whom the text names, or whose voice the whole stretch is. */
function speakersOf(
  text: string,
  units: readonly Unit[],
  voices: readonly (TextRange & { who: string })[],
): (string | undefined)[] {
  const speakers: (string | undefined)[] = [];
  units.forEach((unit, index) => {
    const voice = voices.find((one) => one.start < unit.end && one.end > unit.start);
    speakers.push(voice?.who ?? speakerOf(text, unit, speakers[index - 1]));
  });
  return speakers;
}

function isRejected(
  unit: TextRange,
  kind: string,
  rejected: readonly (TextRange & { kind: string })[],
): boolean {
  return rejected.some((one) => one.kind === kind && one.start < unit.end && one.end > unit.start);
}
