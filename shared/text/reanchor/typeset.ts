/**
 * A text without what typesetting alone changes, and where each of its units came from. Case, digits and letters stay as they are: `10²` is
 * not `102`.
 */
export interface Unset {
  readonly text: string;
  readonly original: string;
  /** For each UTF-16 unit of `text`, the offset in the original that it comes from; then the original's length. */
  readonly origins: Uint32Array;
}

/** White space; soft hyphens, zero-width spaces and marks of direction; quotation marks; dashes; dots in a row as one sign; letters with combining marks. */
const TYPESETTING =
  /\s+|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|[‘’‚‛“”„‐‑‒–—−…]|[^\s\p{M}]\p{M}+/gu;

const PLAIN = new Map([
  ...[...'‘’‚‛'].map((sign) => [sign, "'"] as const),
  ...[...'“”„'].map((sign) => [sign, '"'] as const),
  ['…', '...'],
  ...[...'‐‑‒–—−'].map((sign) => [sign, '-'] as const),
]);

/** Takes out of a text what typesetting alone changes: the amount of white space, the kind of quotation mark and dash, soft hyphens, how accents are coded. */
export function unset(original: string): Unset {
  const origins = new Uint32Array(original.length + 1);
  const parts: string[] = [];
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    parts.push(original.slice(from, to));
    for (let at = from; at < to; at++) origins[length++] = at;
  };
  for (const { 0: sign, index } of original.matchAll(TYPESETTING)) {
    const plain = plainSign(sign);
    if (plain === sign) continue;
    keep(index);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) origins[length++] = index;
    from = index + sign.length;
  }
  keep(original.length);
  origins[length] = original.length;
  return { text: parts.join(''), original, origins: origins.subarray(0, length + 1) };
}

function plainSign(sign: string): string {
  const known = PLAIN.get(sign);
  if (known !== undefined) return known;
  if (/^\s/.test(sign)) return ' ';
  return /^\p{Cf}/u.test(sign) ? '' : sign.normalize('NFC');
}

/** The first unit that comes from this offset of the original or from a later one. */
export function unitAt({ origins }: Unset, offset: number): number {
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
