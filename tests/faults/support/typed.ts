import type { Word } from './writer/words';

/** What a program said while somebody typed: how many letters, and after which of them the person was told that a crash loses what is typed from then on. */
export class Typed {
  letters = 0;
  private toldAfter: number | undefined;

  hear(word: Word): void {
    if (word.kind === 'typed') this.letters = word.letters;
    if (word.kind === 'told') this.toldAfter = word.isTroubled ? (this.toldAfter ?? this.letters) : undefined;
  }

  /** Letters that are not among the first so many. */
  lost(kept: number): number {
    return Math.max(0, this.letters - kept);
  }

  /** The same without those of which the person had been told. */
  lostUntold(kept: number): number {
    return Math.max(0, Math.min(this.letters, this.toldAfter ?? Infinity) - kept);
  }
}
