const SAMPLE = 20_000; // UTF-16 units: enough to tell
const ENGLISH = /\b(?:the|of|and|to|in|that|is|for|with|as|was|are|this|have|not|by|from|but|which|has)\b/gi;
/** Of all words; other languages in Latin letters stay below 0.05. */
export const ENGLISH_SHARE = 0.16;

/** How many words a text has, and how many of them are small English ones. */
export function smallWordsIn(text: string): { words: number; english: number } {
  return {
    words: text.match(/[\p{L}'’]+/gu)?.length ?? 0,
    english: text.match(ENGLISH)?.length ?? 0,
  };
}

/** The language of a text where its letters or its smallest words tell: English, Persian, Arabic or Hebrew; else nothing. */
export function languageIn(text: string): 'en' | 'fa' | 'ar' | 'he' | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  if (share(/[\u0600-\u06ff]/g) > 0.5) return share(/[پچژگکی]/g) > 0.03 ? 'fa' : 'ar';
  if (share(/[\u05d0-\u05ea]/g) > 0.5) return 'he';
  const { words, english } = smallWordsIn(sample);
  return words > 0 && english / words >= ENGLISH_SHARE ? 'en' : undefined;
}
