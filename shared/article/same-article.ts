import type { Source } from '../map/schema';
import { addressOf } from '../text/address';
import { cutPieces } from '../text/reanchor/pieces';

/** Clauses of fewer UTF-16 units stand in many texts. */
const SHORT = 16;
/** The share of the shorter text's clauses that stand in the other one, from which they are one article. */
const ENOUGH = 0.5;
const FEWEST = 3;

/**
 * The source that a text is another version of: one with the same address, else the one that shares most of its clauses with it.
 * @returns nothing when the text is new to all of them
 */
export function sameArticle<Known extends Pick<Source, 'text' | 'url'>>(
  sources: Iterable<Known>,
  article: Pick<Source, 'text' | 'url'>,
): Known | undefined {
  const known = [...sources];
  const address = addressOf(article.url);
  const sameAddress = known.find((source) => address !== undefined && addressOf(source.url) === address);
  if (sameAddress) return sameAddress;
  const clauses = clausesOf(article.text);
  let best: { source: Known; share: number } | undefined;
  for (const source of known) {
    const share = sharedOf(clauses, clausesOf(source.text));
    if (share >= ENOUGH && share > (best?.share ?? 0)) best = { source, share };
  }
  return best?.source;
}

function clausesOf(text: string): Set<string> {
  return new Set(
    cutPieces(text.replace(/\s+/g, ' '))
      .map((piece) => piece.text)
      .filter((clause) => clause.length >= SHORT),
  );
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewer = Math.min(one.size, other.size);
  if (fewer < FEWEST) return 0;
  let shared = 0;
  for (const clause of one) if (other.has(clause)) shared++;
  return shared / fewer;
}
