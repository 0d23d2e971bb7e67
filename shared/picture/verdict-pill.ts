import { OUTCOME, type OutcomeTone, type SignName } from '../argue/map/outcomes';
import type { Standing } from '../argue/map/standings';
import { LEAST_TEXT } from './card-face';
import { measureText, type TextStyle } from '../text-layout/measure';
import { hundredths, inSeries } from '../words/locale';
import { lowered, t } from '../words/words';

/** The measures of the pill that tells a verdict, px. It lies on the upper edge of its card, and beside the knob of its link. */
export const VERDICT_PILL = {
  height: 20,
  /** From its right end to the right edge of its card. */
  inset: 10,
  padding: 6,
  gap: 4,
  sign: 12,
  bar: 24,
  barHeight: 6,
  /** Of its text, below its top. */
  baseline: 14,
} as const;

export const VERDICT_TEXT: TextStyle = { size: 11, weight: 600 };

/** What a pill tells, and where in it, for whoever draws it: the page, the canvas, pictures. */
export interface VerdictPill {
  readonly tone: OutcomeTone | undefined;
  readonly sign?: { readonly name: SignName; readonly x: number };
  readonly word?: { readonly text: string; readonly x: number; readonly width: number };
  /** How much of the bar is full, 0 to 1. */
  readonly bar?: { readonly full: number; readonly x: number };
  readonly number?: { readonly text: string; readonly x: number; readonly width: number };
  /** px */
  readonly width: number;
}

/** As much of a pill as a zoom has room for, its letters large enough to be read. */
export interface VerdictFace {
  /** How much larger it is than from near. */
  readonly scale: number;
  readonly hasBar: boolean;
  readonly hasNumber: boolean;
  /** Else there is the sign alone, or the bar of what has no sign. */
  readonly hasWord: boolean;
}

/** From near all of it is shown. */
export const NEAR: VerdictFace = { scale: 1, hasBar: true, hasNumber: true, hasWord: true };
const BAR_FROM = 0.85;
const NUMBER_FROM = 0.7;
const WORD_FROM = 0.5;
const FAR_HEIGHT = 15; // screen px of a pill that holds a sign alone

/** The face of verdicts at a zoom, screen px per map px. */
export function verdictFace(zoom: number): VerdictFace {
  const hasWord = zoom >= WORD_FROM;
  const least = hasWord ? LEAST_TEXT / VERDICT_TEXT.size : FAR_HEIGHT / VERDICT_PILL.height;
  return {
    scale: Math.max(1, least / zoom),
    hasBar: zoom >= BAR_FROM,
    hasNumber: zoom >= NUMBER_FROM,
    hasWord,
  };
}

/** As much of a face as there is room for between cards that stand close together. */
export function signAlone({ scale }: VerdictFace): VerdictFace {
  return { scale, hasBar: false, hasNumber: false, hasWord: false };
}

/** The pill of a card or link; none where nothing is known of it. Its numbers are those from near, whatever the face's scale. */
export function verdictPill({ outcome, degree }: Standing, face = NEAR): VerdictPill | undefined {
  if (outcome === undefined && degree === undefined) return undefined;
  const { padding, gap } = VERDICT_PILL;
  let x: number = padding;
  const place = (width: number): number => {
    const at = x;
    x += width + gap;
    return at;
  };
  const textOf = (text: string) => {
    const width = measureText(text, VERDICT_TEXT);
    return { text, x: place(width), width };
  };
  const found = outcome && OUTCOME[outcome];
  const parts = {
    ...(found && { sign: { name: found.sign, x: place(VERDICT_PILL.sign) } }),
    ...(found && face.hasWord && { word: textOf(found.word) }),
    ...(degree !== undefined &&
      !Number.isNaN(degree) &&
      (face.hasBar || !found) && { bar: { full: degree, x: place(VERDICT_PILL.bar) } }),
    ...(degree !== undefined &&
      (face.hasNumber || (!found && face.hasWord)) && { number: textOf(degreeWord(degree)) }),
  };
  return { tone: found?.tone, ...parts, width: x - gap + padding };
}

/** A degree as cards show it: `.73`, or `0,73` where languages do not leave the nought out; a dash where it does not settle. */
export function degreeWord(degree: number): string {
  return Number.isNaN(degree) ? '–' : hundredths(degree).replace(/^0(?=\.)/, '');
}

/** A standing in words, for people who do not see the pill: `undecided, degree .41`. */
export function standingInWords({ outcome, degree }: Standing): string {
  return inSeries([
    ...(outcome ? [lowered(OUTCOME[outcome].word)] : []),
    ...(degree === undefined
      ? []
      : [
          Number.isNaN(degree)
            ? t('degree does not settle')
            : t('degree {degree}', { degree: degreeWord(degree) }),
        ]),
  ]);
}
