const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Which way a text runs: that of its first letter, as `dir="auto"` has it on a page. */
export function baseDirection(text: string): 'ltr' | 'rtl' {
  const letter = FIRST_LETTER.exec(text)?.[0] ?? '';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}
