import type { FamilyPart, Forest } from './forest';

const MOST_BESIDE = 3; // objections beside a card; more stand below it with the rest
const BESIDE_GAP = 76; // px: room for a link with its knob
const LIST_GAP = 24; // px between objections

/** A card and, to its right, the objections that stand beside it: what is laid out as one. Arrays go by the number of the node; lengths are px. */
export class Heads {
  readonly widths: Float64Array;
  readonly heights: Float64Array;
  /** What stands below each node. */
  readonly below: readonly (readonly FamilyPart[])[];
  private readonly beside: readonly (readonly number[])[];

  constructor(
    { families }: Forest,
    private readonly cardWidths: Float64Array,
    private readonly cardHeights: Float64Array,
  ) {
    this.widths = Float64Array.from(cardWidths);
    this.heights = Float64Array.from(cardHeights);
    const below: (readonly FamilyPart[])[] = [];
    const beside: (readonly number[])[] = [];
    // Between rivals nothing stands.
    const rivals = new Set(families.flat().flatMap(({ isAnswer, members }) => (isAnswer ? members : [])));
    families.forEach((family, number) => {
      const objections = rivals.has(number) ? [] : family.filter(({ isBeside }) => isBeside);
      if (objections.length === 0 || objections.length > MOST_BESIDE) {
        below.push(family);
        beside.push(NOBODY);
        return;
      }
      below.push(family.filter(({ isBeside }) => !isBeside));
      const members = objections.flatMap((part) => part.members);
      beside.push(members);
      const widest = Math.max(...members.map((member) => cardWidths[member] ?? 0));
      this.widths[number] = (cardWidths[number] ?? 0) + BESIDE_GAP + widest;
      this.heights[number] = Math.max(cardHeights[number] ?? 0, this.columnHeight(members));
    });
    this.below = below;
    this.beside = beside;
  }

  /** Walks the objections beside a card, with their places seen from its corner. */
  visit(number: number, visitor: (member: number, left: number, top: number) => void): void {
    const members = this.beside[number] ?? NOBODY;
    if (members.length === 0) return;
    const left = (this.cardWidths[number] ?? 0) + BESIDE_GAP;
    let top = Math.max(0, ((this.cardHeights[number] ?? 0) - this.columnHeight(members)) / 2);
    for (const member of members) {
      visitor(member, left, top);
      top += (this.cardHeights[member] ?? 0) + LIST_GAP;
    }
  }

  private columnHeight(members: readonly number[]): number {
    return members.reduce((sum, member) => sum + (this.cardHeights[member] ?? 0) + LIST_GAP, -LIST_GAP);
  }
}

const NOBODY: readonly number[] = [];
