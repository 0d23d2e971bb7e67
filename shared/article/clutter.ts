import type { Block } from '../text/blocks';
import { CLUTTER_LINES } from './clutter-lines.data';
import { CLUTTER, type Voice } from './voices';

const LONGEST = 180; // UTF-16 units of a line that can be clutter

const MEDIA =
  /\b(?:news|times|post|journal|review|magazine|daily|weekly|press|herald|tribune|gazette|observer|guardian|monitor|today|network|media|blog|bulletin|chronicle|insider|report)\b|\.(?:com|org|net|info|news)$/i;

/** A site’s name that also numbers a chapter: it is a button only beside other lines of the page. */
const LETTER = /^x$/i;

/** The lines of an article that its page put there. */
export function clutterIn(text: string, blocks: readonly Block[]): Voice[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const isPages = lines.map(isClutter);
  return blocks.flatMap(({ start, end }, index) =>
    isPages[index] || (LETTER.test(lines[index] ?? '') && (isPages[index - 1] || isPages[index + 1]))
      ? [{ start, end, who: CLUTTER }]
      : [],
  );
}

/** Whether a line is one that pages put around articles. */
export function isClutter(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST && CLUTTER_LINES.some((pattern) => pattern.test(words));
}

/** The name of the site, when a text begins with it on a line of its own above its headline. */
export function siteNameIn(
  text: string,
  blocks: readonly Block[],
): { name: string; voice: Voice } | undefined {
  const [first, second] = blocks;
  if (!first || !second) return undefined;
  const name = text.slice(first.start, first.end).trim();
  const headline = text.slice(second.start, second.end).trim();
  const isName = name.split(/\s+/).length <= 5 && !/[.?!:;,]$|: /.test(name) && MEDIA.test(name);
  return isName && headline.length > name.length && headline.split(/\s+/).length <= 25
    ? { name, voice: { start: first.start, end: first.end, who: CLUTTER } }
    : undefined;
}
