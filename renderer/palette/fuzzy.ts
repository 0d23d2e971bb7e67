import { foldedText } from '../../shared/text/find';

/**
 * How well typed words fit a title, 0 (not at all) to 1. Each word must fit, in any order: as the beginning of a word (`zo` fits
 * "Zoom in"), inside one, or as beginnings of several (`slp` or `shlepa` fit "Show the left panel"). Case and
 * accents make no difference (`loschen` fits "Löschen").
 */
export function fuzzyScore(title: string, typed: string): number {
  const text = foldedText(title);
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const words = foldedText(typed).split(/\s+/).filter(Boolean);
  return words.reduce((least, word) => Math.min(least, wordScore(text, starts, word)), 1);
}

function wordScore(text: string, starts: readonly number[], word: string): number {
  const first = starts.findIndex((start) => text.startsWith(word, start));
  // Words further back count a little less, so that "Zoom in" comes before "Reset zoom".
  if (first >= 0) return 1 - Math.min(first, 8) / 50;
  if (word.length > 1 && text.includes(word)) return 0.7;
  return fitsStarts(text, starts, word) ? 0.5 : 0;
}

/** Whether the letters can be read as beginnings of words, in order. */
function fitsStarts(text: string, starts: readonly number[], letters: string): boolean {
  if (letters === '') return true;
  return starts.some((start, index) => {
    for (let length = 1; text[start + length - 1] === letters[length - 1]; length++) {
      if (fitsStarts(text, starts.slice(index + 1), letters.slice(length))) return true;
      if (length === letters.length) return true;
    }
    return false;
  });
}
