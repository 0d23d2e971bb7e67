const SAMPLE = 20_000; // UTF-16 units: enough to tell
/** Of all words; a text has fewer of another language's. */
const LEAST = 0.12;
/** Small words that are many in a language, and few or none in the others beside it. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'of', 'and', 'to', 'that', 'is', 'for', 'with', 'was', 'are', 'it', 'not'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'ein', 'eine', 'mit', 'auf', 'den', 'zu'],
  fr: ['le', 'la', 'les', 'des', 'et', 'est', 'une', 'dans', 'que', 'pour', 'qui', 'du'],
  es: ['el', 'la', 'los', 'las', 'y', 'que', 'en', 'una', 'para', 'con', 'del', 'por'],
  pt: ['o', 'os', 'as', 'e', 'que', 'em', 'uma', 'para', 'com', 'do', 'da', 'não'],
  it: ['il', 'la', 'che', 'di', 'e', 'una', 'per', 'non', 'con', 'del', 'della', 'sono'],
  nl: ['de', 'het', 'een', 'en', 'van', 'dat', 'is', 'niet', 'op', 'voor', 'met', 'zijn'],
  sv: ['och', 'att', 'det', 'som', 'är', 'på', 'för', 'inte', 'av', 'den', 'ett', 'har'],
  da: ['og', 'at', 'det', 'som', 'er', 'på', 'for', 'ikke', 'af', 'den', 'et', 'har'],
  no: ['og', 'å', 'det', 'som', 'er', 'på', 'for', 'ikke', 'av', 'den', 'et', 'har'],
  ro: ['și', 'de', 'în', 'cu', 'nu', 'este', 'care', 'pe', 'din', 'la', 'să', 'sunt'],
};

/**
 * The language in Latin letters whose small words a text has most of; empty where it has few of any. It is good enough to say what a word at the top
 * of an article means, and not to say in which language that is.
 */
export function likelyLanguage(text: string): string {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(SMALL_WORDS).map(
    ([language, small]) => [language, small.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)] as const,
  );
  const [best, score] = scores.reduce((most, next) => (next[1] > most[1] ? next : most));
  return score >= LEAST * Math.max(1, words.length) && score > 1 ? best : '';
}
