import { ADVANCES_400, JOINING_400, LAM_ALEF_400 } from './advances-400.generated';
import { ADVANCES_600, JOINING_600, LAM_ALEF_600 } from './advances-600.generated';

export type FontWeight = 400 | 600;

/** What is known of the bundled fonts at one weight; widths in thousandths of an em. */
export interface FontTables {
  /** By UTF-16 unit; negative where no bundled font has the character. */
  advances: Int16Array;
  /** Arabic letters that change with their neighbours. */
  joining: ReadonlyMap<number, { joinsNext: boolean; initial: number; medial: number; final: number }>;
  /** Widths of lam and an alef, drawn as one, by the alef: alone, and after a letter that joins. */
  lamAlef: ReadonlyMap<number, { alone: number; joined: number }>;
}

function unpack(
  runs: typeof ADVANCES_400,
  joining: typeof JOINING_400,
  lamAlef: typeof LAM_ALEF_400,
): FontTables {
  const advances = new Int16Array(0x10000).fill(-1);
  for (const [first, widths] of runs) {
    widths.split(' ').forEach((width, index) => (advances[first + index] = Number(width)));
  }
  return {
    advances,
    joining: new Map(
      joining.map(([code, next, initial, medial, final]) => [
        code,
        { joinsNext: next === 1, initial, medial, final },
      ]),
    ),
    lamAlef: new Map(lamAlef.map(([code, alone, joined]) => [code, { alone, joined }])),
  };
}

export const FONT_TABLES: Record<FontWeight, FontTables> = {
  400: unpack(ADVANCES_400, JOINING_400, LAM_ALEF_400),
  600: unpack(ADVANCES_600, JOINING_600, LAM_ALEF_600),
};
