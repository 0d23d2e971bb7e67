import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftText } from '../../shared/draft/draft-text';
import { quoteOf } from '../../shared/text/range';
import { ARTICLE } from '../support/article';

const pieces = ARTICLE.split(/(?<=[.?!,])\s+/);
/** Articles of shuffled, doubled and broken sentences, with signs of other scripts in between. */
const articles = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      fc.constantFrom(
        '\n\n',
        '\n',
        'Since it rains,',
        'but it is late.',
        'Of course,',
        'Yes.',
        'Why?',
        'نعم.',
        '🎉',
        '“',
        '1.',
      ),
      fc.string({ maxLength: 30, unit: 'grapheme' }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('any draft', () => {
  it('lies in its text, links only what it proposes, and never in a circle', () => {
    fc.assert(
      fc.property(articles, (text) => {
        const { proposals } = draftText({ text });
        const targets = new Map(proposals.map(({ id, links }) => [id, links[0]?.to]));
        expect(proposals.filter((proposal) => proposal.main).length).toBeLessThanOrEqual(1);
        for (const proposal of proposals) {
          expect(proposal.start).toBeLessThan(proposal.end);
          expect(quoteOf(text, proposal)).toBe(proposal.text);
          const seen = new Set<string>();
          for (let at: string | undefined = proposal.id; at !== undefined; at = targets.get(at)) {
            expect(targets.has(at)).toBe(true);
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
        expect(draftText({ text })).toEqual({ proposals });
      }),
      { numRuns: 300 },
    );
  });
});
