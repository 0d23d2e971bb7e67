import { KIND, KINDS } from '../map/node-kinds';
import { RELATION, RELATION_NAMES } from '../map/relations';
import type { NodeKind, Relation } from '../map/schema';
import { recordOf } from '../map/record-of';

/** The looks that a picture can have; `print` is the light one on white paper. */
export const THEME_NAMES = ['light', 'dark', 'print'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** A kind's ink is used for its stripe, icon and name; its wash for the head of the card. */
export interface KindTheme {
  readonly ink: string;
  readonly wash: string;
}

/** The colours of a picture, all as `#rrggbb`: those of kinds and relations from their definitions, the others those of renderer/styles/tokens.css (a test compares them). */
export interface Theme {
  readonly canvas: string;
  readonly surface: string;
  readonly surfaceHover: string;
  readonly surfaceActive: string;
  readonly border: string;
  readonly ink: string;
  readonly inkSoft: string;
  /** Of warnings. */
  readonly caution: string;
  readonly success: string;
  readonly danger: string;
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
  caution: '#8a6100',
  success: '#1f7a4d',
  danger: '#b3261e',
  kinds: kindsIn('light'),
  relations: relationsIn('light'),
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
  caution: '#eac25a',
  success: '#6fd3a4',
  danger: '#ff8a80',
  kinds: kindsIn('dark'),
  relations: relationsIn('dark'),
  shadow: 0.2,
};

function kindsIn(theme: 'light' | 'dark'): Theme['kinds'] {
  return recordOf(KINDS, (kind) => KIND[kind].colors[theme]);
}

function relationsIn(theme: 'light' | 'dark'): Theme['relations'] {
  return recordOf(RELATION_NAMES, (relation) => RELATION[relation].colors[theme]);
}

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
    caution: theme.caution,
    success: theme.success,
    danger: theme.danger,
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

/** @param color `#rrggbb`, or `#rgb`, which style sheets are shortened to */
function channelsOf(color: string): number[] {
  if (color.length === 4) return [...color.slice(1)].map((digit) => Number.parseInt(digit + digit, 16));
  return [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16));
}
