import { describe, expect, it } from 'vitest';
import { checkMarkup } from '../../../../../electron/import/html/check-markup';

describe('markup', () => {
  it.each([
    ['open elements', '<div>'.repeat(2000)],
    ['elements that close themselves, which HTML does not know', '<div/>'.repeat(2000)],
    ['open elements with closed paragraphs in each', '<div><p>x</p>'.repeat(2000)],
    ['very many elements', '<p>'.repeat(200_001)],
    ['very many entities', '&amp;'.repeat(200_001)],
    ['very many stray signs', '<'.repeat(200_001)],
  ])('is refused with %s', (_, html) => {
    expect(() => checkMarkup(html, 'html')).toThrow('than an article has');
  });

  it.each([
    ['closed elements', '<div><b>x</b></div>'.repeat(20_000)],
    ['open paragraphs and items', '<p>x<li>y<br><img src=a>'.repeat(5000)],
    ['a drawing', `<svg>${'<path d="M0 0"/>'.repeat(5000)}</svg>`],
    ['a script that compares', `<script>${'if (a<b) c();'.repeat(5000)}</script>`],
    ['comments', '<!-- <div> -->'.repeat(5000)],
    ['a script without an end', `<script>${'<div>'.repeat(5000)}`],
    ['a comment without an end', `<!--${'<div>'.repeat(5000)}`],
    ['a tag without an end', `<p ${'<div '.repeat(5000)}`],
  ])('is taken with %s', (_, html) => {
    expect(() => checkMarkup(html, 'html')).not.toThrow();
  });

  it('of XML may close its elements at once', () => {
    expect(() => checkMarkup('<a/>'.repeat(2000), 'xml')).not.toThrow();
    expect(() => checkMarkup('<p>'.repeat(2000), 'xml')).toThrow();
  });
});
