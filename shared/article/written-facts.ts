import type { Block } from '../text/blocks';
import { dateOf } from '../text/dates';

const TOP = 6; // blocks in which a byline or a dateline stands
const LONGEST_LINE = 90; // UTF-16 units

/** The authors and the date that lines of their own near the top name: “By Jane Doe”, “6 February 2026”. */
export function topLines(text: string, blocks: readonly Block[]): { authors?: string[]; published?: string } {
  const lines = blocks
    .slice(0, TOP)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((line) => line.length <= LONGEST_LINE);
  const byline = lines
    .map(
      (line) => /^by\s+(\p{L}[\p{L}.'’\- ]+(?:[,&]\s+\p{L}[\p{L}.'’\- ]+)*)(?=[|·•–—,]|$)/iu.exec(line)?.[1],
    )
    .find((name) => name !== undefined && /^\p{Lu}/u.test(name));
  const dateline = lines.map((line) => dateOf(DATELINE.exec(line)?.[1])).find((date) => date !== undefined);
  return {
    ...(byline !== undefined && {
      authors: byline
        .split(/,|\s(?:and|&)\s/)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    }),
    ...(dateline !== undefined && { published: dateline }),
  };
}

/** A line that holds a date and little else. */
const DATELINE =
  /^(?:.{0,40}[|·•]\s{0,9})?(?:published|posted|updated|last updated|date)?:?\s{0,9}(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(\p{L}{3,9}\.?\s+\d{1,2},?\s+[12]\d{3}|\d{1,2}\.?\s+\p{L}{3,9}\.?,?\s+[12]\d{3}|[12]\d{3}-\d{2}-\d{2})(?=\s*[|·•,]|\s+\d|$)/iu;

/** The first full date that the running text names, with its words: it may be the article's, or that of an event. */
export function dateInText(text: string): { date: string; words: string } | undefined {
  const words =
    /\b(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\s+\d{1,2},?\s+(?:19|20)\d{2}\b|\b\d{1,2}\s+(?:(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber)\s+(?:19|20)\d{2}\b/i.exec(
      text,
    )?.[0];
  const date = dateOf(words);
  return words !== undefined && date !== undefined ? { date, words } : undefined;
}
