const MOST_SIGNS = 2000; // of emphasis, code and links in one paragraph
const LONGEST_LINE = 200_000; // UTF-16 units
const DEEPEST = 60; // quotes and lists inside each other
const BEGINS_BLOCK = /^\s{0,20}(?:[-*+>#|]|\d{1,9}[.)])/;

/**
 * Whether a Markdown text nests or marks up so much that reading its markup would take for ever: the time goes with the square of the signs
 * in a paragraph, and with the depth of what is nested. No text that people wrote does.
 */
export function isTangled(markdown: string): boolean {
  let signs = 0;
  for (let start = 0; start < markdown.length;) {
    const next = markdown.indexOf('\n', start);
    const end = next < 0 ? markdown.length : next;
    const line = markdown.slice(start, end);
    if (line.length > LONGEST_LINE || depthOf(line) > DEEPEST) return true;
    if (line.trim() === '' || BEGINS_BLOCK.test(line)) signs = 0;
    signs += line.match(/[*_~`[\]<!&\\]/g)?.length ?? 0;
    if (signs > MOST_SIGNS) return true;
    start = end + 1;
  }
  return false;
}

/** How many quotes and lists a line begins, or by its indent may lie in. */
function depthOf(line: string): number {
  const lead = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  const marks = lead.match(/>|[-*+.)]\s/g)?.length ?? 0;
  const isItem = /^\s+(?:[-*+]|\d{1,9}[.)])\s/.test(line);
  return isItem ? marks + (/\S/.exec(line)?.index ?? 0) / 2 : marks;
}
