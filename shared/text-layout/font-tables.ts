import { ADVANCES_400, JOINING_400, LAM_ALEF_400 } from './advances-400.generated';
import { ADVANCES_600, JOINING_600, LAM_ALEF_600 } from './advances-600.generated';
import { otherWidths } from './other-width';

export type FontWeight = 400 | 600;

/** The Arabic letters that join their neighbours lie in [ARABIC_FIRST, ARABIC_LAST]. */
export const ARABIC_FIRST = 0x620;
export const ARABIC_LAST = 0x8ff;

/** Whether an Arabic letter joins its neighbours: not at all, the one before it, or both. */
export const JOINS_NONE = 0;
export const JOINS_BEFORE = 1;
export const JOINS_BOTH = 2;

/** What is known of characters at one weight; widths in thousandths of an em. */
export interface FontTables {
  /** By UTF-16 unit; for a letter that joins, its form alone. LOOK_CLOSER where the unit alone does not tell. */
  advances: Int16Array;
  /** JOINS_… by letter, from ARABIC_FIRST. */
  joining: Uint8Array;
  /** Three widths a letter, from ARABIC_FIRST: initial, medial and final form. */
  forms: Int16Array;
  /** Widths of lam and an alef, drawn as one, by the alef: alone, and after a letter that joins. */
  lamAlef: ReadonlyMap<number, { alone: number; joined: number }>;
}

/** Of characters that no font has; the same at each weight. */
let others: Int16Array | undefined;

function unpack(
  runs: typeof ADVANCES_400,
  rows: typeof JOINING_400,
  lamAlef: typeof LAM_ALEF_400,
): FontTables {
  const advances = (others ??= otherWidths()).slice();
  for (const [first, widths] of runs) {
    widths.split(' ').forEach((width, index) => (advances[first + index] = parseInt(width, 36)));
  }
  // Control characters are printed as spaces.
  const space = advances[0x20] ?? 0;
  advances.fill(space, 0, 0x20).fill(space, 0x7f, 0xa0);
  const joining = new Uint8Array(ARABIC_LAST - ARABIC_FIRST + 1);
  const forms = new Int16Array(joining.length * 3);
  for (const [code, joinsNext, ...widths] of rows) {
    joining[code - ARABIC_FIRST] = joinsNext === 1 ? JOINS_BOTH : JOINS_BEFORE;
    forms.set(widths, (code - ARABIC_FIRST) * 3);
  }
  return {
    advances,
    joining,
    forms,
    lamAlef: new Map(lamAlef.map(([code, alone, joined]) => [code, { alone, joined }])),
  };
}

const PACKED = {
  400: [ADVANCES_400, JOINING_400, LAM_ALEF_400],
  600: [ADVANCES_600, JOINING_600, LAM_ALEF_600],
} as const;
const UNPACKED: Partial<Record<FontWeight, FontTables>> = {};

/** The tables of a weight; unpacked when they are first asked for, which takes some ms. */
export function fontTables(weight: FontWeight): FontTables {
  return (UNPACKED[weight] ??= unpack(...PACKED[weight]));
}
