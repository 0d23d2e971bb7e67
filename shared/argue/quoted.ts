import { quotedWords } from '../words/locale';

const MOST_LENGTH = 80; // UTF-16 units

/** A card's text in quotation marks for a sentence: without the full stop that would end it, cut at a word where it is long. */
export function quoted(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
  const shown = line.length <= MOST_LENGTH ? line : `${line.slice(0, MOST_LENGTH).replace(/ [^ ]*$/, '')} …`;
  return quotedWords(shown);
}
