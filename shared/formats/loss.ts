/** How many items of each sort came through whole, by their name for people: `{ nodes: 18, links: 20 }`. */
export type KeptCounts = Readonly<Record<string, number>>;

/** One thing that a conversion changed or left out. */
export interface Loss {
  /**
   * What it is: a table (`nodes`) for a whole record, a field of one (`nodes.credibility`, `head.description`), or a construct of the other
   * format in its own words (`frontmatter`, `L node`).
   */
  readonly what: string;
  /** The record of the map that it belongs to: the map that was written, or the one that was made of what was read. */
  readonly id?: string | undefined;
  /** What a person knows it by: the beginning of its text, or its name in the file. */
  readonly of: string;
  /** What became of it, in words: for an approximation what stands there instead, for what was dropped why. */
  readonly how?: string | undefined;
  /** Where it is in the file that was read, from 1. */
  readonly line?: number | undefined;
}

/** What one conversion kept, approximated and dropped, item by item. Equal maps on both sides give a report without losses. */
export interface LossReport {
  readonly kept: KeptCounts;
  readonly approximated: readonly Loss[];
  readonly dropped: readonly Loss[];
}

/** Whether a conversion lost nothing. */
export function isLossless({ approximated, dropped }: LossReport): boolean {
  return approximated.length === 0 && dropped.length === 0;
}

const NAME_LENGTH = 60; // UTF-16 units of a text that stand for it

/** What a person knows a text by: its beginning, on one line. */
export function nameOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut =
    line.length > NAME_LENGTH ? `${line.slice(0, NAME_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
  return cut || '(no text)';
}

/** Collects a loss report while a conversion runs. */
export class LossLog {
  private readonly counts = new Map<string, number>();
  private readonly approximations: Loss[] = [];
  private readonly omissions: Loss[] = [];

  kept(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  approximated(loss: Loss): void {
    this.approximations.push(loss);
  }

  dropped(loss: Loss): void {
    this.omissions.push(loss);
  }

  report(): LossReport {
    return {
      kept: Object.fromEntries(this.counts),
      approximated: this.approximations,
      dropped: this.omissions,
    };
  }
}
