import type { FamilyPart, Forest } from './forest';
import { GROUP_MARGIN, GROUP_TOP } from './group-box';
import type { Heads } from './heads';
import { rivalsOf, type Rivals } from './rivals';

/** The measures of one drawing, px. */
export interface Spacing {
  /** Between cards side by side. */
  gapX: number;
  /** Between a conclusion and its premises when these stand in a row. */
  gapY: number;
  /** A family whose parts would stand higher than this below each other is divided into stacks side by side. */
  stackHeight: number;
}

/** Between the stacks of a family, above a part, and above one with a knob. */
interface Gaps {
  between: number;
  above: number;
  aboveKnob: number;
}

const INDENT = 64; // px: room for the line that runs down beside a stack
const LIST_GAP = 24; // px between the parts of a stack
const KNOB_GAP = 64; // px above linked premises, for their knob
const BESIDE = 0.75; // members of one part stand nearer to each other than the parts of a row
const LIST: Gaps = { between: INDENT, above: LIST_GAP, aboveKnob: KNOB_GAP };

/** Told the place of a part, and whether it shares its stack with others: then its cards stand at the left edges of their extents. */
type VisitPart = (part: FamilyPart, left: number, top: number, flush: boolean) => void;

/**
 * The drawing of a forest as nested rectangles. Each family stands below its conclusion in one or more stacks: a stack of one part is a
 * branch of an ordinary tree, one of several parts an indented column. One pass up for the sizes, one down for the places, so
 * linear time. All arrays go by the number of the node or part; lengths are px.
 */
export class Stacks {
  readonly width: number;
  readonly height: number;
  /** The extent of each node with all that hangs below it. */
  private readonly widths: Float64Array;
  private readonly heights: Float64Array;
  /** In the extent: the left edges of the card and of the family. */
  private readonly cardLefts: Float64Array;
  private readonly familyLefts: Float64Array;
  /** The size of the family alone; `familyHeights` is with the gap above it. */
  private readonly familyWidths: Float64Array;
  private readonly familyHeights: Float64Array;
  /** Families that stand side by side. */
  private readonly rivals = new Map<number, Rivals>();
  private readonly partWidths: Float64Array;
  private readonly partHeights: Float64Array;
  /** How much further down the family of a node stands, because those of its neighbours come first. */
  private readonly drops: Float64Array;
  private readonly rootLimit: number;
  private readonly rootGaps: Gaps;

  constructor(
    private readonly forest: Forest,
    private readonly cardWidths: Float64Array,
    private readonly heads: Heads,
    private readonly spacing: Spacing,
  ) {
    const count = forest.ids.length;
    this.widths = new Float64Array(count);
    this.heights = new Float64Array(count);
    this.cardLefts = new Float64Array(count);
    this.familyLefts = new Float64Array(count);
    this.familyWidths = new Float64Array(count);
    this.familyHeights = new Float64Array(count);
    this.drops = new Float64Array(count);
    this.partWidths = new Float64Array(forest.partCount);
    this.partHeights = new Float64Array(forest.partCount);
    for (let i = forest.order.length - 1; i >= 0; i--) this.measure(at(forest.order, i));
    for (const part of forest.roots) this.measurePart(part);

    const { gapX, gapY, stackHeight } = spacing;
    this.rootLimit = forest.roots.reduce(
      (most, { part }) => Math.max(most, at(this.partHeights, part)),
      stackHeight,
    );
    this.rootGaps = { between: gapX * 2, above: gapY / 2, aboveKnob: gapY / 2 };
    const { width, height } = this.fill(forest.roots, this.rootLimit, this.rootGaps);
    this.width = width;
    this.height = height;
  }

  /** Writes the top left corner of each card into `x` and `y`. */
  place(x: Float64Array, y: Float64Array): void {
    const { forest, spacing } = this;
    // Until its turn comes, the place of a node is that of its extent.
    const isFlush = new Uint8Array(forest.ids.length);
    const put: VisitPart = (part, left, top, flush) => {
      if (part.grouped) {
        this.fill(
          part.grouped,
          spacing.stackHeight,
          this.gapsOf(part.grouped),
          (inner, innerLeft, innerTop, own) =>
            put(inner, left + GROUP_MARGIN + innerLeft, top + GROUP_TOP + innerTop, own),
        );
        return;
      }
      if (this.isComb(part)) {
        this.comb(part, (member, memberLeft, memberTop) => {
          x[member] = left + memberLeft;
          y[member] = top + memberTop;
          isFlush[member] = 1;
        });
        return;
      }
      let memberLeft = left;
      for (const member of part.members) {
        x[member] = memberLeft;
        y[member] = top;
        isFlush[member] = flush ? 1 : 0;
        memberLeft += at(this.widths, member) + spacing.gapX * BESIDE;
      }
    };
    this.fill(forest.roots, this.rootLimit, this.rootGaps, put);
    for (const number of forest.order) {
      const family = at(this.heads.below, number);
      const left = at(x, number);
      if (!isFlush[number]) x[number] = left + at(this.cardLefts, number);
      const [cardLeft, cardTop] = [at(x, number), at(y, number)];
      this.heads.visit(number, (member, memberLeft, memberTop) => {
        x[member] = cardLeft + memberLeft;
        y[member] = cardTop + memberTop;
      });
      if (family.length === 0) continue;
      const familyLeft = left + at(this.familyLefts, number);
      const familyTop =
        cardTop + at(this.heads.heights, number) + this.gapBelow(family) + at(this.drops, number);
      const rivals = this.rivals.get(number);
      if (rivals) {
        for (const rival of rivals.places) {
          x[rival.number] = familyLeft + rival.left;
          y[rival.number] = familyTop;
          isFlush[rival.number] = 1;
          this.familyLefts[rival.number] = rival.familyLeft - rival.left;
          this.drops[rival.number] = rival.drop;
        }
        continue;
      }
      this.fill(family, spacing.stackHeight, this.gapsOf(family), (part, partLeft, partTop, flush) =>
        put(part, familyLeft + partLeft, familyTop + partTop, flush),
      );
    }
  }

  private measure(number: number): void {
    const family = at(this.heads.below, number);
    const cardWidth = at(this.cardWidths, number);
    const headWidth = at(this.heads.widths, number);
    const headHeight = at(this.heads.heights, number);
    this.widths[number] = headWidth;
    this.heights[number] = headHeight;
    if (family.length === 0) return;

    for (const part of family) this.measurePart(part);
    const { width, height, middle } = this.rivalsBelow(number, family) ?? this.fillBelow(family);
    // A single column is indented, so that the line beside it comes out below the conclusion; else the conclusion stands in the middle.
    const isColumn = !this.rivals.has(number) && this.isColumn(family);
    const left = isColumn ? -INDENT : Math.round(middle - cardWidth / 2);
    const cardLeft = Math.max(0, left);
    const familyLeft = Math.max(0, -left);
    this.cardLefts[number] = cardLeft;
    this.familyLefts[number] = familyLeft;
    this.familyWidths[number] = width;
    this.familyHeights[number] = this.gapBelow(family) + height;
    this.widths[number] = Math.max(cardLeft + headWidth, familyLeft + width);
    this.heights[number] = headHeight + at(this.familyHeights, number);
  }

  private fillBelow(family: readonly FamilyPart[]): { width: number; height: number; middle: number } {
    return this.fill(family, this.spacing.stackHeight, this.gapsOf(family));
  }

  private rivalsBelow(number: number, family: readonly FamilyPart[]): Rivals | undefined {
    const { widths: headWidths, heights: headHeights } = this.heads;
    const { cardWidths, familyWidths, familyHeights } = this;
    const { gapX } = this.spacing;
    const measures = { headWidths, headHeights, cardWidths, familyWidths, familyHeights, gap: gapX };
    const rivals = rivalsOf(family, { ...measures, familyGap: 2 * gapX });
    if (rivals) this.rivals.set(number, rivals);
    return rivals;
  }

  private measurePart(part: FamilyPart): void {
    if (part.grouped) {
      for (const inner of part.grouped) this.measurePart(inner);
      const { width, height } = this.fillBelow(part.grouped);
      this.partWidths[part.part] = width + 2 * GROUP_MARGIN;
      this.partHeights[part.part] = GROUP_TOP + height + GROUP_MARGIN;
      return;
    }
    const gap = this.spacing.gapX * BESIDE;
    const [first] = part.members;
    if (part.members.length === 1 && first !== undefined) {
      this.partWidths[part.part] = at(this.widths, first);
      this.partHeights[part.part] = at(this.heights, first);
      return;
    }
    if (this.isComb(part)) {
      const { width, height } = this.comb(part);
      this.partWidths[part.part] = width;
      this.partHeights[part.part] = height;
      return;
    }
    let [width, height] = [-gap, 0];
    for (const member of part.members) {
      width += at(this.widths, member) + gap;
      height = Math.max(height, at(this.heights, member));
    }
    this.partWidths[part.part] = width;
    this.partHeights[part.part] = height;
  }

  /**
   * Walks the members of a part that is laid out as a comb: the first one that has a family and all that have none stand side by side,
   * others with families below. Side by side, families would make a column as wide as all of them and mostly empty.
   * @returns the size of the part
   */
  private comb(
    { members }: FamilyPart,
    visit?: (member: number, left: number, top: number) => void,
  ): { width: number; height: number } {
    const gap = this.spacing.gapX * BESIDE;
    const branches = members.filter((member) => at(this.heads.below, member).length > 0);
    const leaves = members.filter((member) => at(this.heads.below, member).length === 0);
    const [first, ...others] = branches;
    const heads = first === undefined ? leaves : [first, ...leaves];
    let headHeight = 0;
    for (const head of heads) headHeight = Math.max(headHeight, at(this.heads.heights, head));
    let [left, width, height] = [0, 0, headHeight];
    for (const head of heads) {
      visit?.(head, left, 0);
      left += at(this.heads.widths, head) + gap;
    }
    width = left - gap;
    if (first !== undefined) {
      const drop = headHeight - at(this.heads.heights, first);
      this.drops[first] = drop;
      width = Math.max(width, at(this.widths, first));
      height = at(this.heights, first) + drop;
    }
    for (const other of others) {
      height += LIST_GAP;
      visit?.(other, 0, height);
      width = Math.max(width, at(this.widths, other));
      height += at(this.heights, other);
    }
    return { width, height };
  }

  private isComb({ members, grouped }: FamilyPart): boolean {
    if (members.length < 2 || grouped) return false;
    let height = 0;
    for (const member of members) height += at(this.heights, member);
    return height <= this.spacing.stackHeight;
  }

  /**
   * Fills a family into stacks of about the same height, in order.
   * @returns the size of the family, and the x over which its conclusion stands best
   */
  private fill(
    family: readonly FamilyPart[],
    limit: number,
    gaps: Gaps,
    visit?: VisitPart,
  ): { width: number; height: number; middle: number } {
    const target = this.stackTarget(family, limit, gaps);
    let [left, height, first, last] = [0, 0, 0, 0];
    for (let start = 0; start < family.length;) {
      let [end, top, width] = [start, 0, 0];
      for (; end < family.length; end++) {
        const part = at(family, end);
        const partHeight = at(this.partHeights, part.part);
        const gap = top === 0 ? 0 : part.hasKnob ? gaps.aboveKnob : gaps.above;
        if (top > 0 && top + gap + partHeight / 2 > target) break;
        top += gap + partHeight;
        width = Math.max(width, at(this.partWidths, part.part));
      }
      const flush = end - start > 1;
      if (visit) this.visitStack(family.slice(start, end), left, gaps, visit);
      last = left + this.middleOf(at(family, start), flush);
      if (start === 0) first = last;
      height = Math.max(height, top);
      left += width + gaps.between;
      start = end;
    }
    return { width: Math.max(0, left - gaps.between), height, middle: (first + last) / 2 };
  }

  private visitStack(stack: readonly FamilyPart[], left: number, gaps: Gaps, visit: VisitPart): void {
    let top = 0;
    for (const part of stack) {
      if (top > 0) top += part.hasKnob ? gaps.aboveKnob : gaps.above;
      visit(part, left, top, stack.length > 1);
      top += at(this.partHeights, part.part);
    }
  }

  /** How high the stacks should be so that they come out even. */
  private stackTarget(family: readonly FamilyPart[], limit: number, gaps: Gaps): number {
    const total = this.totalHeight(family, gaps);
    return total / Math.ceil(total / limit);
  }

  private totalHeight(family: readonly FamilyPart[], gaps: Gaps): number {
    let total = 0;
    for (const { part, hasKnob } of family) {
      total += at(this.partHeights, part) + (hasKnob ? gaps.aboveKnob : gaps.above);
    }
    return total;
  }

  private isColumn(family: readonly FamilyPart[]): boolean {
    return family.length > 1 && this.totalHeight(family, LIST) <= this.spacing.stackHeight;
  }

  private gapsOf(family: readonly FamilyPart[]): Gaps {
    const isRow = family.every(({ part }) => at(this.partHeights, part) * 2 > this.spacing.stackHeight);
    return isRow ? { ...LIST, between: this.spacing.gapX } : LIST;
  }

  private gapBelow(family: readonly FamilyPart[]): number {
    return this.isColumn(family) ? KNOB_GAP : this.spacing.gapY;
  }

  /** Where the middle of a part's cards is, from its left edge. */
  private middleOf(part: FamilyPart, flush: boolean): number {
    if (part.grouped) return GROUP_MARGIN + this.fillBelow(part.grouped).middle;
    const first = at(part.members, 0);
    const last = at(part.members, part.members.length - 1);
    const isFlush = flush || this.isComb(part);
    const from = (isFlush ? 0 : at(this.cardLefts, first)) + at(this.cardWidths, first) / 2;
    if (first === last || isFlush) return from;
    const lastLeft = at(this.partWidths, part.part) - at(this.widths, last) + at(this.cardLefts, last);
    return (from + lastLeft + at(this.cardWidths, last) / 2) / 2;
  }
}

/** An element that is known to be there. */
function at<T>(list: { readonly [index: number]: T }, index: number): T {
  return list[index] as T;
}
