import type { ReadOptions } from '../../shared/formats/read-options';

/** An article to read. */
export interface ArticleJob {
  readonly kind: 'article';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly encoding?: string | undefined;
}

/** Another tool's map to read. */
export interface MapJob {
  readonly kind: 'map';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** The id of its format, when a person has named it. */
  readonly format?: string | undefined;
  /** How a person wants it read where it leaves that open. */
  readonly options?: ReadOptions | undefined;
  /** A file beside it that its format needs, such as the text that marks stand off from. */
  readonly companion?: { readonly bytes: Uint8Array; readonly fileName: string } | undefined;
}

export type ImportJob = ArticleJob | MapJob;
