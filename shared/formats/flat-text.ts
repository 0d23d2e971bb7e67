/** What stands where a record has no text. */
export const NO_TEXT = '(no text)';

/** A text on one line, for formats in which a line break ends it. Lone halves of characters, which no file keeps, become U+FFFD. */
export function flatText(text: string): string {
  const flat = text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return flat || NO_TEXT;
}
