import { z } from 'zod';
import { plainText, unitInterval } from '../v1/common';
import { settings as settings1 } from '../v1/map-file';

/** Which labellings decide (Dung 1995). */
export const LABEL_SEMANTICS = ['grounded', 'preferred', 'stable'] as const;

/** How strengths are worked out. */
export const DEGREE_SEMANTICS = ['quadratic-energy', 'df-quad', 'euler', 'mlp'] as const;

/** How a map is judged, and what of that is shown. */
export const verdictSettings = z.looseObject({
  /** What cards, links and reports show; absent: no verdicts. */
  shown: z.enum(['labels', 'degrees', 'both']).optional(),
  /** Absent: grounded. */
  labels: z.enum(LABEL_SEMANTICS).optional(),
  /** Absent: quadratic energy. */
  degrees: z.enum(DEGREE_SEMANTICS).optional(),
  /** How premises that are linked add up; absent: the weakest counts. */
  premises: z.enum(['product']).optional(),
  /** From which strength on a card counts as accepted, in words and in what flips; absent: 0.5. */
  threshold: unitInterval.optional(),
  /** Supporters that have what they say from one origin count each; else as one. */
  eachOfOrigin: z.boolean().optional(),
  /** Base scores by grade, such as `A1`; F and 6 stand for no grade. */
  bases: z.record(z.string(), unitInterval).optional(),
});

const { semantics: _semantics, baseScores: _baseScores, ...kept } = settings1.shape;

export const settings = z.looseObject({
  ...kept,
  verdicts: verdictSettings.optional(),
  /** The house's labels of handling, the most open first. */
  handlingOrder: z.array(plainText).optional(),
  /** What handling applies where nothing is said. */
  handlingDefault: plainText.optional(),
});
