/** A stretch of a part's source that is written otherwise; offsets in UTF-16 units. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A tag of a part's source. */
export interface Tag {
  readonly local: string;
  readonly from: number;
  readonly to: number;
}

const DRAWINGS = new Set(['drawing', 'pict', 'object']);
const BOX = 'txbxContent';

interface Drawing {
  readonly open: Tag;
  /** The tags in it that are not in a box. */
  readonly tags: Tag[];
  /** How many boxes are open. */
  inBoxes: number;
  hasBox: boolean;
}

/** One of the ways in which a place is given: for programs that know what it needs, or for all others. */
interface Branch {
  readonly open: Tag;
  close: Tag | undefined;
  hasBox: boolean;
}

interface Alternatives {
  readonly open: Tag;
  readonly branches: Branch[];
}

/**
 * Opens the text boxes of a part for mammoth, which reads some of those of the older form alone: each is read once, as paragraphs behind the one
 * that it is fastened to. Where a place is given in several ways, that is the first with boxes; without a way for other programs, it is the first.
 */
export class TextBoxes {
  private readonly drawings: Drawing[] = [];
  private readonly alternatives: Alternatives[] = [];
  /** How many elements are open in a way that is not read, itself among them. */
  private skipped = 0;

  constructor(private readonly edits: Edit[]) {}

  /** Whether what stands here is drawn, and is not in a box of that. */
  get isDrawn(): boolean {
    const drawing = this.drawings.at(-1);
    return drawing !== undefined && drawing.inBoxes === 0;
  }

  /** An element begins. @returns whether it is skipped, with all that is in it */
  enter(tag: Tag): boolean {
    const { local } = tag;
    const alternatives = this.alternatives.at(-1);
    if (this.skipped === 0 && alternatives && /^(?:Choice|Fallback)$/.test(local)) {
      if (alternatives.branches.some(({ hasBox }) => hasBox)) this.skipped = 1;
      alternatives.branches.push({ open: tag, close: undefined, hasBox: false });
    } else if (this.skipped > 0) this.skipped++;
    if (this.skipped > 0) return true;
    if (local === 'AlternateContent') this.alternatives.push({ open: tag, branches: [] });
    if (local === BOX) this.enterBox();
    else if (this.isDrawn) this.drawings.at(-1)?.tags.push(tag);
    if (DRAWINGS.has(local)) this.drawings.push({ open: tag, tags: [], inBoxes: 0, hasBox: false });
    return false;
  }

  /** The element that began last ends; its tag is the one that ends it. @param prefix of Word’s namespace, with a colon */
  leave(tag: Tag, isSelfClosing: boolean, prefix: string): void {
    const { local } = tag;
    if (this.skipped > 0) {
      if (--this.skipped === 0) this.closeBranch(tag);
      return;
    }
    if (DRAWINGS.has(local)) this.leaveDrawing(tag, prefix);
    const drawing = this.drawings.at(-1);
    if (drawing && local === BOX) drawing.inBoxes--;
    else if (this.isDrawn && !isSelfClosing) drawing?.tags.push(tag);
    if (/^(?:Choice|Fallback)$/.test(local)) this.closeBranch(tag);
    if (local === 'AlternateContent') this.choose(tag);
  }

  private enterBox(): void {
    const drawing = this.drawings.at(-1);
    if (!drawing) return;
    drawing.inBoxes++;
    drawing.hasBox = true;
    for (const { branches } of this.alternatives) {
      const branch = branches.at(-1);
      if (branch?.open.local === 'Choice') branch.hasBox = true;
    }
  }

  /** Leaves of a drawing with boxes these alone, in the form that mammoth reads. */
  private leaveDrawing(close: Tag, prefix: string): void {
    const drawing = this.drawings.pop();
    if (!drawing?.hasBox) return;
    const { open, tags } = drawing;
    this.edits.push({ from: open.from, to: open.to, text: `<${prefix}pict>` });
    this.edits.push({ from: close.from, to: close.to, text: `</${prefix}pict>` });
    // A picture that is no box is one that is told of.
    for (const { local, from, to } of tags)
      if (local !== 'imagedata') this.edits.push({ from, to, text: '' });
  }

  private closeBranch(tag: Tag): void {
    const branch = this.alternatives.at(-1)?.branches.at(-1);
    if (branch) branch.close = tag;
  }

  private choose(close: Tag): void {
    const alternatives = this.alternatives.pop();
    if (!alternatives) return;
    const { open, branches } = alternatives;
    const hasFallback = branches.some((branch) => branch.open.local === 'Fallback');
    const chosen = branches.find(({ hasBox }) => hasBox) ?? (hasFallback ? undefined : branches[0]);
    if (!chosen) return;
    for (const branch of branches)
      if (branch === chosen) this.drop(branch.open, branch.close ?? branch.open);
      else this.edits.push({ from: branch.open.from, to: (branch.close ?? branch.open).to, text: '' });
    this.drop(open, close);
  }

  private drop(...tags: readonly Tag[]): void {
    for (const { from, to } of tags) this.edits.push({ from, to, text: '' });
  }
}
