import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../../../shared/article/reader-comments';
import { blocksOf } from '../../../../shared/text/blocks';

const ARTICLE = [
  'The harbour board wants to end the winter ferry, and nobody has asked those who take it to work in the dark of January.',
  'The boats are old but sound. The road is new but closed whenever the wind turns, which it does.',
  'A board that looks at one winter sees an empty boat; one that looks at ten sees a road that failed.',
].join('\n\n');

function comments(text: string): string[] {
  return commentsIn(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));
}

describe('what readers wrote below an article', () => {
  it.each(['3 Comments', 'Comments (3)', 'Discussion about this post', 'Readers’ comments:'])(
    'begins after “%s”',
    (heading) => {
      expect(comments(`${ARTICLE}\n\n${heading}\n\nI take it daily.\n\nReply\n\nMe too.`)).toEqual([
        'I take it daily.',
        'Me too.',
      ]);
    },
  );

  it('begins after a wide gap, where somebody speaks as readers do', () => {
    expect(
      comments(`${ARTICLE}\n\n\n\nGreat piece, Ada. I had not known this.\nThe bus is cheaper.`),
    ).toEqual(['Great piece, Ada. I had not known this.', 'The bus is cheaper.']);
  });

  it.each([
    ['no gap', `${ARTICLE}\n\nI agree with the engineers on this.`],
    ['a gap but no reader', `${ARTICLE}\n\n\n\nThe vote is on Monday.`],
    ['a heading at the top', `Discussion\n\n${ARTICLE}`],
  ])('is nothing with %s', (_, text) => {
    expect(comments(text)).toEqual([]);
  });
});
