import { t } from '../words/words';
import type { ReadOptions } from './read-options';

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

/** How a reader took what the file leaves open. Nothing is lost by it: a person can have the file read the other way. */
export interface Assumption {
  /** The option that says it (`ReadOptions`). */
  readonly option: keyof ReadOptions;
  /** The value that was assumed, or that a person chose. */
  readonly taken: string;
  /** What that means, in a sentence. */
  readonly how: string;
}

/** What one conversion kept, approximated and dropped, item by item. Equal maps on both sides give a report without losses. */
export interface LossReport {
  readonly kept: KeptCounts;
  readonly approximated: readonly Loss[];
  readonly dropped: readonly Loss[];
  /** What was assumed in reading; absent where the file leaves nothing open. */
  readonly assumed?: readonly Assumption[];
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
  return cut || t('(no text)');
}

/** Collects a loss report while a conversion runs. */
export class LossLog {
  private readonly counts = new Map<string, number>();
  private readonly approximations: Loss[] = [];
  private readonly omissions: Loss[] = [];
  private readonly assumptions: Assumption[] = [];
  private readonly unshownTexts = new Set<string>();

  kept(what: string, count = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  approximated(loss: Loss): void {
    this.approximations.push(loss);
  }

  dropped(loss: Loss): void {
    this.omissions.push(loss);
  }

  /**
   * Tells of a text that stays with the map for the way back (`foreign`) and that no part of the map shows. The same text in places of the same name
   * is told once.
   * @param place what the file calls the place of the text
   */
  unshown(place: string, text: string, line?: number): void {
    const key = JSON.stringify([place, text]);
    if (text.trim() === '' || this.unshownTexts.has(key)) return;
    this.unshownTexts.add(key);
    this.approximated({
      what: place,
      of: nameOf(text),
      how: t('It is shown nowhere, and kept for the way back.'),
      line,
    });
  }

  assumed(assumption: Assumption): void {
    this.assumptions.push(assumption);
  }

  report(): LossReport {
    return {
      kept: Object.fromEntries(this.counts),
      approximated: this.approximations,
      dropped: this.omissions,
      ...(this.assumptions.length > 0 && { assumed: this.assumptions }),
    };
  }
}
