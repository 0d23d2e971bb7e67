import { describe, expect, it } from 'vitest';
import { sameArticle } from '../../../../shared/article/same-article';
import { ARTICLE } from '../../../support/article';

const known = { id: 'bridge', text: ARTICLE };

describe('an article that is in the map already', () => {
  it('is known by most of its clauses, whatever was added, cut or set anew', () => {
    const newer = `A correction.\n\n${ARTICLE.slice(200).replaceAll('\n\n', '\n')}\nMore words at its end.`;
    expect(sameArticle([{ text: 'Other words, and many of them.' }, known], { text: newer })).toBe(known);
  });

  it('is known by its address, however that is written', () => {
    const source = { ...known, url: 'https://www.example.org/bridge/' };
    const elsewhere = { text: 'All is new.', url: 'http://example.org/bridge#top' };
    expect(sameArticle([source], elsewhere)).toBe(source);
    expect(sameArticle([source], { ...elsewhere, url: 'http://example.org/pier' })).toBeUndefined();
    expect(sameArticle([{ text: 'x', url: '' }], { text: 'y', url: '' })).toBeUndefined();
  });

  it('is not one that shares a sentence or quotes it', () => {
    const quoting = `${ARTICLE.slice(60, 140)} ${'Another thing was said in town, by those who live there. '.repeat(1)}The council met at noon on Friday. It did not decide anything that day. The next meeting is in the spring.`;
    expect(sameArticle([known], { text: quoting })).toBeUndefined();
  });
});
