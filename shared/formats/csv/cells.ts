/** What spreadsheets take for the beginning of a formula, also in its wide forms, behind apostrophes or not. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/;
const HALF_PAIRS = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A cell that no spreadsheet calculates: an apostrophe stands before what could be a formula. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** A text as UTF-8 can hold it: halves of characters become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIRS, '\uFFFD');
}
