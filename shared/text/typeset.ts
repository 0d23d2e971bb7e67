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

/**
 * Dashes with white space, and long ones without (not between digits, where they are a range); white space; soft hyphens, joiners that are not seen, Arabic
 * letters drawn out, and marks of direction; quotation marks, typewriters' and TeX's among them; dashes and dots in a row as one sign;
 * joined Latin letters, wide ones and wide digits; letters that Arabic and Persian keyboards give differently; letters with combining marks.
 */
const TYPESETTING =
  /(?<dash>\s*(?:(?<!\p{N})—|—(?!\p{N})|(?<!-)--{1,2}(?![-\p{N}]))\s*|\s+[-‐‑‒–—−]\s+)|\s+|[\u00ad\u0640\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|``|''|[‘’‚‛‹›′`´ʼ“”„«»″‐‑‒–—−…]|[ﬀ-ﬆ０-９Ａ-Ｚａ-ｚ]|[\u064a\u0643]|[^\s\p{M}]\p{M}+/gu;

const PLAIN = new Map([
  ...[...'‘’‚‛‹›′`´ʼ'].map((sign) => [sign, "'"] as const),
  ...['“', '”', '„', '«', '»', '″', '``', "''"].map((sign) => [sign, '"'] as const),
  ['…', '...'],
  ...[...'‐‑‒–—−'].map((sign) => [sign, '-'] as const),
  ['\u064a', '\u06cc'],
  ['\u0643', '\u06a9'],
]);
const DASH = /[-‐‑‒–—−]+/;

/** Takes out of a text what typesetting alone changes: the amount of white space, the kind of quotation mark and dash, soft hyphens, how letters are joined and accents coded. */
export function unset(original: string): Unset {
  const origins: number[] = [];
  const parts: string[] = [];
  let from = 0;
  const keep = (to: number): void => {
    parts.push(original.slice(from, to));
    for (let at = from; at < to; at++) origins.push(at);
  };
  for (const { 0: sign, index, groups } of original.matchAll(TYPESETTING)) {
    const isDash = groups?.dash !== undefined;
    const plain = isDash ? ' - ' : plainSign(sign);
    if (plain === sign) continue;
    keep(index);
    parts.push(plain);
    const dash = isDash ? dashIn(sign) : [];
    for (let unit = 0; unit < plain.length; unit++) origins.push(index + (dash[unit] ?? 0));
    from = index + sign.length;
  }
  keep(original.length);
  origins.push(original.length);
  return { text: parts.join(''), original, origins: Uint32Array.from(origins) };
}

/** Where in a dash with its white space the space before it begins, the dash, and the space behind it; each at the dash where there is none. */
function dashIn(sign: string): [number, number, number] {
  const { 0: dash, index } = DASH.exec(sign) ?? { 0: '', index: 0 };
  const behind = index + dash.length;
  return [0, index, behind < sign.length ? behind : index];
}

function plainSign(sign: string): string {
  const known = PLAIN.get(sign);
  if (known !== undefined) return known;
  if (/^\s/.test(sign)) return ' ';
  if (/^[ﬀ-ﬆ０-９Ａ-Ｚａ-ｚ]/u.test(sign)) return sign.normalize('NFKC');
  return /^[\p{Cf}\u0640]/u.test(sign) ? '' : sign.normalize('NFC');
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
