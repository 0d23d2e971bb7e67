import { plainOfMarkdown } from './plain-of-markdown';
import type { InlineWords } from './inline-words';

/** A line that is neither heading nor list. */
export interface Stray {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

interface Place {
  /** In columns; of headings less than of any bullet. */
  readonly indent: number;
}

/** The headings and bullets that a line may stand under, by how far they are indented. */
export class OpenPlaces<P extends Place> {
  private readonly open: P[] = [];

  begin(place: P): void {
    this.under(place.indent);
    this.open.push(place);
  }

  /** What a line stands under that is indented so; what is not less indented ends there. */
  under(indent: number): P | undefined {
    while ((this.open.at(-1)?.indent ?? -1) >= indent) this.open.pop();
    return this.open.at(-1);
  }
}

/** The words of such lines: those that follow each other are a paragraph. */
export function wordsOfStrays(strays: readonly Stray[]): InlineWords {
  const text = strays.map((stray, index) => {
    const isNext = index === 0 || strays[index - 1]?.line === stray.line - 1;
    return `${isNext ? '' : '\n'}${stray.text}`;
  });
  return plainOfMarkdown(text.join('\n'));
}
