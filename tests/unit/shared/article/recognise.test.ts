import { describe, expect, it } from 'vitest';
import { recogniseArticle, type KnownArticle } from '../../../../shared/article/recognise';

const BODY =
  'The harbour board wants to end the winter ferry, and it has not asked those who take it to work in the dark.';
const TEXT = `Coast Weekly\n\nKeep the Winter Ferry, Whatever It Costs\n\nBy Ada Byron\n\n6 February 2026\n\nShare\n\n${BODY}\n\nScroll to Top`;

function voicesOf(
  text: string,
  voices: readonly { start: number; end: number; who: string }[] = [],
): string[] {
  return voices.map(({ start, end, who }) => `${who}: ${text.slice(start, end)}`);
}

describe('an article', () => {
  it('is known by what stands around it, and loses nothing', () => {
    const article = recogniseArticle<KnownArticle>({ text: TEXT, notes: [] });
    expect(article).toMatchObject({
      text: TEXT,
      title: 'Keep the Winter Ferry, Whatever It Costs',
      publisher: 'Coast Weekly',
      authors: ['Ada Byron'],
      published: '2026-02-06',
      language: 'en',
      notes: [],
    });
    expect(voicesOf(TEXT, article.voices)).toEqual([
      'clutter: Coast Weekly',
      'clutter: 6 February 2026',
      'clutter: Share',
      'clutter: Scroll to Top',
    ]);
  });

  it('has its headline without the word that says so', () => {
    const text = `Title: Keep the Ferry\n\nAuthor: Ada Byron\n\n${BODY}`;
    expect(recogniseArticle<KnownArticle>({ text, notes: [] })).toMatchObject({
      title: 'Keep the Ferry',
      authors: ['Ada Byron'],
    });
  });

  it('is what its file says rather than what its text shows', () => {
    const said = {
      title: 'Said',
      publisher: 'Said Press',
      authors: ['Mary Somerville'],
      published: '2020',
      language: 'fr',
    };
    expect(recogniseArticle<KnownArticle>({ text: TEXT, notes: [], ...said })).toMatchObject(said);
  });

  it('keeps the voices that its file marked, each stretch once', () => {
    const start = TEXT.indexOf('Share');
    const voices = [{ start, end: start + 5, who: 'reader comment' }];
    expect(voicesOf(TEXT, recogniseArticle<KnownArticle>({ text: TEXT, notes: [], voices }).voices)).toEqual([
      'clutter: Coast Weekly',
      'clutter: 6 February 2026',
      'reader comment: Share',
      'clutter: Scroll to Top',
    ]);
  });

  it('has no date where only its text names one, and says which', () => {
    const article = recogniseArticle<KnownArticle>({
      text: `Head\n\n${BODY} The vote is on March 3, 2026.`,
      notes: ['before'],
    });
    expect(article.published).toBeUndefined();
    expect(article.notes).toEqual(['before', expect.stringContaining('March 3, 2026')]);
  });

  it('has no title when it begins with a paragraph', () => {
    expect(recogniseArticle<KnownArticle>({ text: `${BODY} ${BODY}`, notes: [] }).title).toBe('');
    expect(recogniseArticle<KnownArticle>({ text: '', notes: [] })).toEqual({
      text: '',
      title: '',
      notes: [],
    });
  });

  it('of very many paragraphs is looked at from both ends', () => {
    const text = `Share\n${'A line of it.\n'.repeat(200_000)}Scroll to Top`;
    expect(voicesOf(text, recogniseArticle<KnownArticle>({ text, notes: [] }).voices)).toEqual([
      'clutter: Share',
      'clutter: Scroll to Top',
    ]);
  });
});
