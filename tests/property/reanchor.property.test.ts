import { describe, expect, it } from 'vitest';
import { judge, noScore } from '../evaluate/passages/judge';
import { randomEditedText } from '../support/edited-text';
import { seededRandom } from '../support/ids';

const TEXTS = 200;

describe('passages in texts that are edited at random', () => {
  it('are never found on other words, fit together, and nearly all that were not touched are found again', () => {
    const random = seededRandom(2026);
    const score = noScore();
    for (let count = 0; count < TEXTS; count++) {
      const text = randomEditedText(random);
      const wrong = judge(text, score);
      expect(wrong.map(({ start, end }) => text.before.slice(start, end))).toEqual([]);
    }
    expect(score.misfits).toBe(0);
    expect(score.found / score.untouched).toBeGreaterThanOrEqual(0.95);
    expect(Math.min(score.exact, score.moved, score.reworded, score.ambiguous, score.lost)).toBeGreaterThan(
      0,
    );
  });
});
