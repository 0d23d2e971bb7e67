import type { TextView } from './text-view';

/** What the reader shares with a feature that marks places in the text of an article. */
export interface ReaderParts {
  readonly sourceId: string;
  /** The text on the page; none before it is drawn. */
  readonly getView: () => TextView | undefined;
  /** Changes whenever the paragraphs are drawn anew: marks are painted on the page's text nodes. */
  readonly drawn: unknown;
  /** Hears clicks beside the highlights, with the offset in the text (UTF-16); returns the function that ends it. */
  readonly onPlainClick: (listen: (offset: number) => void) => () => void;
}
