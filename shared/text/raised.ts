const SIGNS = '0123456789+-−=()';
const RAISED = new Map([...`${SIGNS}ni,`].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ,'][at] ?? sign]));
const LOWERED = new Map([...SIGNS].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]));

/**
 * Letters that stand raised, as plain text: `⁵` after 10, `^k` after x. Endings of numbers and words (1st, Mme, a trade mark) are as they are.
 * @param before the text that they stand behind
 */
export function raised(text: string, before: string): string {
  const letters = text.trim();
  const all = allOf(letters, RAISED);
  if (all !== undefined) return all;
  const isEnding = /^\p{L}{2,}\.?$/u.test(letters) || (/^[aoed]$/.test(letters) && /\d$/.test(before));
  const isSetOff = /^\[.*\]$/.test(letters) || !/[\p{L}\p{N}]/u.test(letters); // a sign that leads to a note
  if (isEnding || isSetOff) return text;
  return /^[\p{L}\p{N}]$/u.test(letters) ? `^${letters}` : `^(${letters})`;
}

/** Letters that stand lowered, as plain text: `₂` in H₂O, `_k` after x, `_(k+1)`; words are as they are. */
export function lowered(text: string): string {
  const letters = text.trim();
  return (
    allOf(letters, LOWERED) ??
    (/^\p{L}$/u.test(letters) ? `_${letters}` : isSum(letters) ? `_(${letters})` : text)
  );
}

/** Letters and figures with signs between them, such as `k+1` or `i,j`. */
function isSum(letters: string): boolean {
  return /^(?:\p{L}|\d{1,3})(?:\s?[+−=,-]\s?(?:\p{L}|\d{1,3}))+$/u.test(letters);
}

function allOf(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = [...text.replace(/\s+/g, '')].map((sign) => signs.get(sign));
  return text !== '' && found.every((sign) => sign !== undefined) ? found.join('') : undefined;
}
