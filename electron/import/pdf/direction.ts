/** A word or a letter as it lies on a line, from left to right. */
export interface Part {
  readonly text: string;
  /** Whether white space lies before it, on its left. */
  readonly apart: boolean;
}

/** Letters of Arabic and Hebrew, and the shapes that they take inside words. */
const RIGHT_TO_LEFT = /[\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Shapes of joined letters and of ligatures, which nobody types or searches. */
const SHAPES = /[\ufb00-\ufdff\ufe70-\ufefc]+/g;

/** Whether most of the letters in some texts run from right to left. */
export function runsRightToLeft(texts: Iterable<string>): boolean {
  let balance = 0;
  for (const text of texts)
    for (const letter of text)
      if (RIGHT_TO_LEFT.test(letter)) balance++;
      else if (/\p{L}/u.test(letter)) balance--;
  return balance > 0;
}

/** The parts of a line in the order in which they are read, letters in their plain form. */
export function inReadingOrder(parts: readonly Part[]): string {
  const ordered = runsRightToLeft(parts.map(({ text }) => text)) ? fromTheRight(parts) : joined(parts);
  return ordered.replace(SHAPES, (shapes) => shapes.normalize('NFKC'));
}

/** From right to left, but numbers and Latin words as they stand. */
function fromTheRight(parts: readonly Part[]): string {
  let text = '';
  let run: Part[] = [];
  const flush = (): void => {
    if (run.length > 0) text += joined(run) + (run[0]?.apart ? ' ' : '');
    run = [];
  };
  for (const part of [...parts].reverse()) {
    if (LETTER_OR_DIGIT.test(part.text) && !RIGHT_TO_LEFT.test(part.text)) {
      run.unshift(part);
      continue;
    }
    flush();
    text += part.text.trim() + (part.apart ? ' ' : '');
  }
  flush();
  return text.trim();
}

function joined(parts: readonly Part[]): string {
  return parts
    .map(({ text, apart }, index) => (apart && index > 0 ? ` ${text}` : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
