/** Control, bidi-override, hidden and lone surrogate characters: what could make words look like something else. Persian and emoji need joiners. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;

/**
 * Words from outside the program as one line of plain text, cut to a length: safe to be shown beside our own words.
 * @param longest UTF-16 units; what is longer ends in “…”
 */
export function inertText(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').replace(HIDDEN, '').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
