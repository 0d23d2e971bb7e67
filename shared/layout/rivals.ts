import type { FamilyPart } from './forest';

const MOST = 6; // answers side by side
const WIDEST = 9000; // px: what hangs below them spreads no further, or nobody sees what belongs to which

/** The measures of rivals and of what hangs below them, px; arrays go by the number of the node. */
interface Measures {
  readonly headWidths: Float64Array;
  readonly headHeights: Float64Array;
  readonly cardWidths: Float64Array;
  /** Of what hangs below a node alone, with the gap above it. */
  readonly familyWidths: Float64Array;
  readonly familyHeights: Float64Array;
  /** Between rivals, and between what hangs below them. */
  readonly gap: number;
  readonly familyGap: number;
}

/** Where a rival stands, and what hangs below it, from the corner of them all, px. */
interface RivalPlace {
  readonly number: number;
  readonly left: number;
  readonly familyLeft: number;
  /** How much further down its family begins, so that all begin below the highest rival. */
  readonly drop: number;
}

/** Rival answers side by side under their question, and below them, in the same order, what speaks for each. */
export interface Rivals {
  readonly width: number;
  readonly height: number;
  /** The x over which the question stands best. */
  readonly middle: number;
  readonly places: readonly RivalPlace[];
}

/** Lays out a family of rivals; nothing for one that is no such family, or would spread too far. */
export function rivalsOf(family: readonly FamilyPart[], measures: Measures): Rivals | undefined {
  if (family.length < 2 || family.length > MOST || !family.every(({ isAnswer }) => isAnswer))
    return undefined;
  const { headWidths, headHeights, cardWidths, familyWidths, familyHeights, gap, familyGap } = measures;
  const numbers = family.flatMap(({ members }) => members);
  const of = (list: Float64Array, number: number): number => list[number] ?? 0;
  const rowWidth = numbers.reduce((sum, number) => sum + of(headWidths, number) + gap, -gap);
  const withFamily = numbers.filter((number) => of(familyWidths, number) > 0);
  const spread = withFamily.reduce((sum, number) => sum + of(familyWidths, number) + familyGap, -familyGap);
  if (spread > WIDEST) return undefined;
  const width = Math.max(rowWidth, spread);
  const rowHeight = Math.max(...numbers.map((number) => of(headHeights, number)));
  let left = Math.round((width - rowWidth) / 2);
  let familyLeft = Math.round((width - spread) / 2);
  const places = numbers.map((number): RivalPlace => {
    const place = { number, left, familyLeft, drop: rowHeight - of(headHeights, number) };
    left += of(headWidths, number) + gap;
    if (of(familyWidths, number) > 0) familyLeft += of(familyWidths, number) + familyGap;
    return place;
  });
  const middleOf = ({ number, left: at }: RivalPlace): number => at + of(cardWidths, number) / 2;
  const [first, last] = [places[0], places.at(-1)];
  return {
    width,
    height: rowHeight + Math.max(...numbers.map((number) => of(familyHeights, number))),
    middle: first && last ? (middleOf(first) + middleOf(last)) / 2 : width / 2,
    places,
  };
}
