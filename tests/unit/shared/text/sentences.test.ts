import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../shared/text/sentences';

function cut(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['Dr. Ay met Mrs. Bee vs. J. Edgar Cee.', 1],
    ['It opens on Jan. 20 at No. 5 St. James St. today.', 1],
    ['He said no. Then he left.', 2],
    ['John F. Dee spoke. Vitamin C. The dose is fine.', 3],
    ['The rate rose by 3.5 percent, i.e. by $4.2 million. Nobody cared.', 2],
    ['The U.S. Senate voted. U.S. officials were pleased.', 2],
    ['It waited... and then it fell.', 1],
    ['“Why?” he asked. “It failed. Badly.” Then he left.', 3],
    ['"Is it so?" she asked. Yes!', 2],
    ['See Smith et al. 1999, p. 12, and Fig. 3. It helps.', 2],
    ['هذا نص أول. وهذا سؤال؟ نعم!', 3],
    ['彼は来た。彼女は行った。', 2],
  ])('parts %s into %i', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('parts the published example of the library sbd in two', () => {
    expect(
      cut(
        'On Jan. 20, former Sen. Barack Obama became the 44th President of the U.S. Millions attended the Inauguration.',
      ),
    ).toEqual([
      'On Jan. 20, former Sen. Barack Obama became the 44th President of the U.S.',
      'Millions attended the Inauguration.',
    ]);
  });

  it('reads on over lines that were wrapped by hand, and begins anew at the items of a list', () => {
    expect(cut('The first line goes\non here. And\nends.\n1. One item\n- another. With two.')).toEqual([
      'The first line goes\non here.',
      'And\nends.',
      '1. One item',
      '- another.',
      'With two.',
    ]);
  });

  it('keeps its offsets when there are emoji', () => {
    expect(cut('A 🎉 day. Another 🏳️‍🌈 one.')).toEqual(['A 🎉 day.', 'Another 🏳️‍🌈 one.']);
  });
});
