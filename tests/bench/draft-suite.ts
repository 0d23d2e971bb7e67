import { draftText } from '../../shared/draft/draft-text';
import { randomArticle } from '../support/random-article';
import { rowOf, type Row } from './rows';

const SIZES = [5000, 10_000, 40_000]; // words
const RUNS = 15;

/**
 * How long the rules take to draft articles of several lengths, ms. The lengths take turns, so that the compiler has got as far for each;
 * the first round does not count.
 */
export function draftRows(): Row[] {
  const articles = SIZES.map((size) => ({
    size,
    request: { text: randomArticle(size), title: 'Should the ferry be kept?' },
    times: [] as number[],
  }));
  for (let run = 0; run <= RUNS; run++) {
    for (const { request, times } of articles) {
      const start = performance.now();
      draftText(request);
      if (run > 0) times.push(performance.now() - start);
    }
  }
  return articles.map(({ size, times }) =>
    rowOf({ suite: 'draft', size, subject: 'counterpoint', metric: 'draft', unit: 'ms' }, times),
  );
}
