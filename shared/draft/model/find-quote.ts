import type { TextRange } from '../../text/range';
import { segmenter } from '../../text/segmenter';

/**
 * Where words stand in a sentence, exactly but for white space. They must not begin or end inside a word: “likely” is not what
 * “unlikely” says.
 * @returns offsets into the text, or why there are none
 */
export function findQuote(
  text: string,
  sentence: TextRange,
  quote: string,
): TextRange | 'not-there' | 'inside-a-word' {
  const wanted = quote.replace(/\s+/g, ' ').trim();
  if (wanted === '') return 'not-there';
  const { line, offsets } = onOneLine(text.slice(sentence.start, sentence.end));
  const edges = wordEdges(line);
  let found: 'not-there' | 'inside-a-word' = 'not-there';
  for (let at = line.indexOf(wanted); at >= 0; at = line.indexOf(wanted, at + 1)) {
    const last = offsets[at + wanted.length - 1] ?? 0;
    if (edges.has(at) && edges.has(at + wanted.length))
      return { start: sentence.start + (offsets[at] ?? 0), end: sentence.start + last + 1 };
    found = 'inside-a-word';
  }
  return found;
}

/** A text with every run of white space as one space, and where each of its characters stood. */
function onOneLine(text: string): { line: string; offsets: number[] } {
  const offsets: number[] = [];
  let line = '';
  for (let index = 0; index < text.length; index++) {
    const isSpace = /\s/.test(text.charAt(index));
    if (isSpace && line.endsWith(' ')) continue;
    line += isSpace ? ' ' : text.charAt(index);
    offsets.push(index);
  }
  return { line, offsets };
}

function wordEdges(line: string): ReadonlySet<number> {
  return new Set([...segmenter('word').segment(line)].map(({ index }) => index)).add(line.length);
}
