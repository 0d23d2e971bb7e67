import { addressOf } from '../text/address';
import type { Source } from '../map/schema';

/** What an article is known by in every map: the same in one of these is the same article. */
export interface ArticleKeys {
  /** In small letters, such as `10.1000/182`. */
  readonly doi?: string | undefined;
  /** Its address without what does not tell pages apart. */
  readonly address?: string | undefined;
  /** SHA-256 of its text; absent where it has none. */
  readonly textHash?: string | undefined;
}

/** A DOI as Crossref recommends to look for it: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
const DOI = /\b10\.\d{4,9}\/[-._;()/:a-z0-9]+/i;

/** By what an article can be found in other maps. */
export function articleKeys({
  url,
  reference,
  text,
  textHash,
}: Pick<Source, 'url' | 'reference' | 'text' | 'textHash'>): ArticleKeys {
  const given = reference?.['DOI'];
  const doi = DOI.exec(typeof given === 'string' ? given : '') ?? DOI.exec(url ?? '');
  const address = addressOf(url);
  return {
    ...(doi && { doi: doi[0].toLowerCase().replace(/(?<![.;)])[.;)]+$/, '') }),
    ...(address !== undefined && { address }),
    ...(text !== '' && { textHash }),
  };
}

/** By what two articles are one; nothing where they are not known to be. */
export function sameBy(one: ArticleKeys, other: ArticleKeys): keyof ArticleKeys | undefined {
  const keys = ['doi', 'address', 'textHash'] as const;
  return keys.find((key) => one[key] !== undefined && one[key] === other[key]);
}
