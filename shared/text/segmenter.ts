type Granularity = 'grapheme' | 'word' | 'sentence';

const MADE: Partial<Record<Granularity, Intl.Segmenter>> = {};

/**
 * What finds graphemes, words or sentences, by the rules of no language in particular, which are those of English. Made when it is first asked for, and
 * then kept: the first one of a process takes 20 ms, for which a window should not wait before it shows something.
 */
export function segmenter(granularity: Granularity): Intl.Segmenter {
  return (MADE[granularity] ??= new Intl.Segmenter('en', { granularity }));
}
