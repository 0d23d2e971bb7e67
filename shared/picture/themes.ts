import type { NodeKind, Relation } from '../map/schema';

/** The looks that a picture can have; `print` is the light one on white paper. */
export const THEME_NAMES = ['light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** A kind's ink is used for its stripe, icon and name; its wash for the head of the card. */
export interface KindTheme {
  readonly ink: string;
  readonly wash: string;
}

/** The colours of a picture, all as `#rrggbb`: those of renderer/styles/tokens.css, value by value (a test compares them). */
export interface Theme {
  readonly canvas: string;
  readonly surface: string;
  readonly surfaceHover: string;
  readonly surfaceActive: string;
  readonly border: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly kinds: Readonly<Record<NodeKind, KindTheme>>;
  readonly relations: Readonly<Record<Relation, string>>;
  /** How dark the shadow below a card is, 0 to 1; none on paper. */
  readonly shadow: number;
}

const LIGHT: Theme = {
  canvas: '#f2f2ef',
  surface: '#ffffff',
  surfaceHover: '#efefec',
  surfaceActive: '#e6e6e1',
  border: '#dcdcd6',
  ink: '#1d1f23',
  inkSoft: '#5a5e66',
  kinds: {
    question: { ink: '#7a3fb8', wash: '#f1e8fa' },
    claim: { ink: '#2559b8', wash: '#e4edfb' },
    evidence: { ink: '#16765b', wash: '#dff3ec' },
    counterargument: { ink: '#b4372c', wash: '#fbe7e4' },
    assumption: { ink: '#8a6100', wash: '#faf0d4' },
    gap: { ink: '#5d636e', wash: '#ebedf0' },
  },
  relations: { supports: '#16765b', opposes: '#b4372c', answers: '#7a3fb8' },
  shadow: 0.06,
};

const DARK: Theme = {
  canvas: '#17181b',
  surface: '#212327',
  surfaceHover: '#2b2e33',
  surfaceActive: '#363a40',
  border: '#363a41',
  ink: '#eceef1',
  inkSoft: '#b3b8c1',
  kinds: {
    question: { ink: '#cfa5f5', wash: '#35264a' },
    claim: { ink: '#93b8ff', wash: '#22325a' },
    evidence: { ink: '#74d6b3', wash: '#173f33' },
    counterargument: { ink: '#ff9d92', wash: '#512723' },
    assumption: { ink: '#eac25a', wash: '#453713' },
    gap: { ink: '#b6bcc7', wash: '#33373e' },
  },
  relations: { supports: '#74d6b3', opposes: '#ff9d92', answers: '#cfa5f5' },
  shadow: 0.2,
};

/** The colours of each look. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: LIGHT,
  dark: DARK,
  print: { ...LIGHT, canvas: '#ffffff', shadow: 0 },
};

/** What a look is called in the style sheet, by token: for the test that holds the two together. */
export function tokensOf(theme: Theme): Record<string, string> {
  return {
    canvas: theme.canvas,
    surface: theme.surface,
    'surface-hover': theme.surfaceHover,
    'surface-active': theme.surfaceActive,
    border: theme.border,
    ink: theme.ink,
    'ink-soft': theme.inkSoft,
    ...theme.relations,
    ...Object.fromEntries(
      Object.entries(theme.kinds).flatMap(([kind, { ink, wash }]) => [
        [kind, ink],
        [`${kind}-wash`, wash],
      ]),
    ),
  };
}

/**
 * Mixes two colours in sRGB, as `color-mix` does.
 * @param share of the first, 0 to 1
 */
export function mixed(first: string, second: string, share: number): string {
  const [a, b] = [channelsOf(first), channelsOf(second)];
  const channels = a.map((value, index) => Math.round(value * share + (b[index] ?? 0) * (1 - share)));
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(color: string): number[] {
  return [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
}
