const made = new Map<string, Intl.Segmenter>();

/**
 * What finds graphemes, words or sentences. Made when it is first asked for, and then kept: the first one of a process takes 20 ms, for which a window
 * should not wait before it shows something.
 */
export function segmenter(
  granularity: 'grapheme' | 'word' | 'sentence',
  language: 'und' | 'en' = 'und',
): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let known = made.get(key);
  if (!known) made.set(key, (known = new Intl.Segmenter(language, { granularity })));
  return known;
}
