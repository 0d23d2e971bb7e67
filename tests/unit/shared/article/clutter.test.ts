import { describe, expect, it } from 'vitest';
import { clutterIn, isClutter, siteNameIn } from '../../../../shared/article/clutter';
import { blocksOf } from '../../../../shared/text/blocks';

describe('a line that a page puts around articles', () => {
  it.each([
    'Lea más: El puerto cierra en mayo',
    'Auch lesen: Der Hafen schließt',
    '12:45 Uhr',
    '6. Februar 2026',
    'Last modified: 6 Feb 2026',
    'Follow Coast Weekly on Facebook',
    'Ana Ruiz/Getty Images',
    'Scroll to Top',
    'Back to top ↑',
    'Skip to main content',
    'Share',
    'Share on Facebook',
    'Facebook | Twitter | Email',
    'Subscribe now',
    'Sign up for our weekly newsletter',
    'Get the best of the coast in your inbox',
    'Read more: The road that never came',
    'Related articles',
    'Leave a comment',
    '© 2026 Coast Weekly',
    'All rights reserved.',
    'Privacy Policy',
    'We use cookies to make this better.',
    '5 min read',
    '12 likes · 3 comments',
    'Advertisement',
    'Photo: A. Byron',
  ])('%s', (line) => {
    expect(isClutter(line)).toBe(true);
  });

  it.each([
    'Share prices fell by a tenth after the vote.',
    'Read literally, the clause bans ferries.',
    'Home is where the ferry lands.',
    'Mira: a town of nine hundred people that lives by its ferry and by nothing else, as it has for two hundred years and hopes to for two hundred more.'.repeat(
      2,
    ),
    'In 2026 the ferry stopped.',
    'The photo was bought by Getty Images in May.',
    'Updated rules came into force in May 2026.',
    'Related work has measured the same effect in four ports.',
    'Sign of the times: a port without ships.',
    'Latest figures show a fall in trips.',
    'Watch what they do, not what they say.',
    'Popular anger grew after the storm.',
    'More from the same: the council voted again for the road.',
    'Copyright law is the wrong tool for this.',
    'Get used to it: the sea will not wait for a newsletter, and nobody will ask you.',
    'Recommended doses differ by country.',
    'Contact us at once if a boat drifts.',
    'Continue reading is what nobody did.',
  ])('is not: %s', (line) => {
    expect(isClutter(line)).toBe(false);
  });

  it('is found where it stands', () => {
    const text = 'A paragraph.\n\nShare\n\nAnother one.\n\nScroll to Top';
    expect(
      clutterIn(text, blocksOf(text)).map(({ start, end, who }) => [text.slice(start, end), who]),
    ).toEqual([
      ['Share', 'clutter'],
      ['Scroll to Top', 'clutter'],
    ]);
  });
});

describe('the name of a site', () => {
  const nameIn = (text: string): string | undefined => siteNameIn(text, blocksOf(text))?.name;

  it('stands alone above a headline', () => {
    expect(nameIn('Coast Weekly\n\nThe council should keep the winter ferry\n\nText.')).toBe('Coast Weekly');
    expect(nameIn('tides.org\n\nWhy the winter ferry must not be cut\n\nText.')).toBe('tides.org');
  });

  it.each([
    'The Daily Round\n\nIt.',
    'The ferry\n\nA longer line than the first one\n\nText.',
    'A review of ferries: news\n\nA longer line than the first one\n\nText.',
    'Coast Weekly',
    '',
  ])('is not told from %j', (text) => {
    expect(nameIn(text)).toBeUndefined();
  });
});

describe('a line of one letter', () => {
  const marked = (text: string): string[] =>
    clutterIn(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));

  it('is a button beside others', () => {
    expect(marked('Facebook\n\nX\n\nThe ferry stopped in May.')).toEqual(['Facebook', 'X']);
    expect(marked('The ferry stopped in May.\n\nx\n\nShare')).toEqual(['x', 'Share']);
  });

  it('is the number of a chapter by itself', () => {
    expect(marked('IX\n\nThe ferry stopped in May.\n\nX\n\nIt never came again.')).toEqual([]);
  });
});
