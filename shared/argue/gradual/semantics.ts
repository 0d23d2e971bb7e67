/** How attackers, supporters and a base score make a strength: what bears on an argument is gathered, and then moves its base score. */
export interface GradualSemantics {
  readonly name: string;
  /** Who gave it. */
  readonly source: string;
  /** How the strengths of supporters and of attackers are put together; then the second are taken from the first. */
  readonly gather: Gather;
  /** The strength, from 0 to 1. @param base from 0 to 1 @param gathered what `gather` made of those that bear on it */
  readonly influence: (base: number, gathered: number) => number;
  /** How much `influence` can stretch a change of what is gathered (a Lipschitz constant), given the base score. */
  readonly steepness: (base: number) => number;
}

/** Strengths add up, or each takes its part of what the others leave. */
type Gather = 'sum' | 'product';

/** What pulls at an argument, as Potyka (2018) bends it to below 1: x² / (1 + x²), and nothing below 0. */
function energy(x: number): number {
  const positive = Math.max(x, 0);
  // Of squares that are too large to count, what is left is 1.
  const square = positive * positive;
  return positive > 1e8 ? 1 : square / (1 + square);
}

/** How near to 0 and 1 base scores may come where the logarithm of their odds is taken. */
const EDGE = 1e-9;

/** The semantics, by the names that the command line has for them. */
export const GRADUAL_SEMANTICS = {
  'df-quad': {
    name: 'DF-QuAD',
    source: 'Rago, Toni, Aurisicchio and Baroni 2016',
    gather: 'product',
    influence: (base, gathered) => base + (gathered < 0 ? base : 1 - base) * gathered,
    steepness: (base) => Math.max(base, 1 - base),
  },
  'quadratic-energy': {
    name: 'quadratic energy',
    source: 'Potyka 2018',
    gather: 'sum',
    influence: (base, gathered) => base + (1 - base) * energy(gathered) - base * energy(-gathered),
    // The steepest slope of x² / (1 + x²) is 3 √3 / 8, at x = 1 / √3.
    steepness: (base) => (Math.max(base, 1 - base) * 3 * Math.sqrt(3)) / 8,
  },
  euler: {
    name: 'Euler-based',
    source: 'Amgoud and Ben-Naim 2017',
    gather: 'sum',
    influence: (base, gathered) => 1 - (1 - base ** 2) / (1 + base * Math.exp(gathered)),
    steepness: () => 1 / 4,
  },
  mlp: {
    name: 'MLP-based',
    source: 'Potyka 2021',
    gather: 'sum',
    influence: (base, gathered) => {
      const inside = Math.min(Math.max(base, EDGE), 1 - EDGE);
      return 1 / (1 + ((1 - inside) / inside) * Math.exp(-gathered));
    },
    steepness: () => 1 / 4,
  },
} as const satisfies Record<string, GradualSemantics>;

export type GradualName = keyof typeof GRADUAL_SEMANTICS;

/** Whether a name is that of a semantics. */
export function isGradualName(name: string): name is GradualName {
  return Object.hasOwn(GRADUAL_SEMANTICS, name);
}
