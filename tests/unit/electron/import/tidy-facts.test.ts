import { describe, expect, it } from 'vitest';
import { tidyFacts } from '../../../../electron/import/tidy-facts';

describe('what a file says about itself', () => {
  it('is kept on one line each, without signs that no map holds', () => {
    expect(
      tidyFacts({
        title: '\ufeff On\r\n Tides\u0000 ',
        authors: [' Ada\tByron', 'Ada Byron', ''],
        notes: ['x'],
      }),
    ).toEqual({ title: 'On Tides', authors: ['Ada Byron'], notes: ['x'] });
  });

  it('is left out when it is empty or endless', () => {
    expect(
      tidyFacts({ title: ' ', publisher: 'x'.repeat(501), url: `https://${'x'.repeat(3000)}`, authors: [] }),
    ).toEqual({});
    expect(
      tidyFacts({ authors: Array.from({ length: 90 }, (_, at) => `Author ${at}`) }).authors,
    ).toHaveLength(50);
  });
});
