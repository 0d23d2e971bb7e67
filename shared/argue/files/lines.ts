/** The lines of a text without the space around them, numbered from 1. */
export function linesOf(text: string): { number: number; line: string }[] {
  return text.split(/\r\n?|\n/).map((line, i) => ({ number: i + 1, line: line.trim() }));
}
