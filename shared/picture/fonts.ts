import type { FontWeight } from '../text-layout/font-tables';

/** A font that ships with the program: which characters it is asked for, in the order of the style sheet (renderer/styles/fonts.css). */
export interface BundledFont {
  readonly id: 'inter' | 'hebrew' | 'arabic';
  /** Its own name, by which a system may have it. */
  readonly family: string;
  /** First and last code points; none when it is asked for everything. */
  readonly ranges?: readonly (readonly [number, number])[];
}

export const INTER: BundledFont = { id: 'inter', family: 'Inter' };

/** The fonts for single scripts, which go before the one for everything. */
const SCRIPT_FONTS: readonly BundledFont[] = [
  {
    id: 'arabic',
    family: 'Vazirmatn',
    ranges: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
  },
  {
    id: 'hebrew',
    family: 'Noto Sans Hebrew',
    ranges: [
      [0x590, 0x5ff],
      [0xfb1d, 0xfb4f],
    ],
  },
];

export const BUNDLED_FONTS: readonly BundledFont[] = [INTER, ...SCRIPT_FONTS];
export const FONT_WEIGHTS: readonly FontWeight[] = [400, 600];

/** The font that is asked for a character first. */
export function fontFor(codePoint: number): BundledFont {
  const has = ({ ranges = [] }: BundledFont): boolean =>
    ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
  return SCRIPT_FONTS.find(has) ?? INTER;
}

/** What no bundled font has, such as emoji and East Asian characters, is looked for in these. */
export const FALLBACK_FAMILIES = [
  'Apple Color Emoji',
  'Segoe UI Emoji',
  'Noto Color Emoji',
  'Noto Sans CJK SC',
  'PingFang SC',
  'Hiragino Sans',
  'Microsoft YaHei',
  'Yu Gothic',
  'Malgun Gothic',
  'Segoe UI Symbol',
  'Noto Sans',
  'DejaVu Sans',
] as const;

/** The font list of a picture as CSS writes it. */
export function cssFamilies(): string {
  const named = [...BUNDLED_FONTS.map(({ family }) => family), ...FALLBACK_FAMILIES];
  return [...named.map((name) => (name.includes(' ') ? `'${name}'` : name)), 'system-ui', 'sans-serif'].join(
    ', ',
  );
}
