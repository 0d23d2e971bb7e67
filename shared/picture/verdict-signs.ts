import type { OutcomeTone, SignName } from '../argue/map/outcomes';

/** A sign of a verdict in a box of 24 by 24, as SVG paths: what is filled, what is drawn over that in the colour of the ground, and lines. */
export interface VerdictSign {
  readonly fill?: string;
  readonly over?: string;
  readonly line?: string;
}

const RING = 'M12 3a9 9 0 0 0 0 18a9 9 0 0 0 0-18z';

/** The signs: a full disc stands, a crossed ring falls, a half disc is neither. They are told apart without colours, from far too. */
export const SIGN: Readonly<Record<SignName, VerdictSign>> = {
  check: { fill: 'M12 1a11 11 0 0 0 0 22a11 11 0 0 0 0-22z', over: 'M7 12.5l3.5 3.5l6.5-7.5' },
  cross: { line: `${RING}M8.5 8.5l7 7M15.5 8.5l-7 7` },
  half: { line: RING, fill: 'M12 3a9 9 0 0 0 0 18z' },
  ring: { line: RING },
  dash: { line: `${RING}M8 12h8` },
  dots: { line: `${RING}M8 12h0.01M12 12h0.01M16 12h0.01` },
};

/** How thick the lines of a sign are, in its box. */
export const SIGN_LINE = 2.75;

/** The token of each tone's colour. */
export const TONE_TOKEN = {
  for: 'success',
  against: 'danger',
  open: 'caution',
} as const satisfies Record<OutcomeTone, string>;

/** How much of its tone the ground of a verdict has: more would leave its words less than 4.5 to 1 (WCAG 1.4.3). */
export const VERDICT_TINT = 0.1;
