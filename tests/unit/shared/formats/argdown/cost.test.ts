import { describe, expect, it } from 'vitest';
import { checkCost } from '../../../../../shared/formats/argdown/cost';

describe('an Argdown text that its parser would take long for', () => {
  it.each([
    ['prose in one paragraph of many lines', 'words\n'.repeat(5001), 'lines'],
    ['more paragraphs than a file has', 'a\n\n'.repeat(40_002), 'paragraphs'],
  ])('is refused: %s', (_, text, why) => {
    const cost = checkCost(text);
    expect(cost.ok ? '' : cost.error.message).toContain(why);
  });

  it('is told from long ones that are read in a moment', () => {
    expect(checkCost('words\n'.repeat(4999)).ok).toBe(true);
    expect(checkCost('words and words\n\n'.repeat(39_000)).ok).toBe(true);
    expect(checkCost('* a point of a list\n'.repeat(15_000)).ok).toBe(true);
  });
});
