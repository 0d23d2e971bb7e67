import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/import/html/dom';
import { pageFacts } from '../../../../../electron/import/html/page-facts';

function titleOf(head: string, body: string): string | undefined {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  return pageFacts(parsePage(html), html).title;
}

const told = (title: string): string =>
  `<title>${title}</title><meta property="og:title" content="${title}">`;

describe('the title of a page', () => {
  it.each([
    ['the site behind it', 'What the tide left › Shore Notes'],
    ['its section before it', 'Sea levels: What the tide left'],
  ])('is the headline on the page where its head tells it with %s', (_, title) => {
    expect(titleOf(told(title), '<h1>WHAT THE TIDE LEFT</h1>')).toBe('What the tide left');
  });

  it('is not the site’s name, though that is a heading, too', () => {
    const title = told('What the tide left | Shore');
    expect(titleOf(title, '<h1>Shore</h1><h2 class="entry-title">What the tide left</h2>')).toBe(
      'What the tide left',
    );
    expect(
      titleOf(title, '<h1><a href="/">What the tide left | Shore</a></h1><h2>What the tide left</h2>'),
    ).toBe('What the tide left');
  });

  it('is the heading of the article rather than one above it', () => {
    const body = '<h1>Shore Notes</h1><main><h1>On Tides</h1></main>';
    expect(titleOf(told('Shore Notes: On Tides'), body)).toBe('On Tides');
    expect(titleOf('<title>Home</title>', body)).toBe('On Tides');
    expect(titleOf(`${told('Shore')}<meta property="og:site_name" content="Shore">`, body)).toBe('On Tides');
    expect(titleOf(told('What the tide left'), body)).toBe('What the tide left');
  });

  it('has no entities that were written as text', () => {
    expect(titleOf('<title>Fish &amp;amp; Tides</title>', '<p>a</p>')).toBe('Fish & Tides');
  });

  it('is whole where its head cuts it off', () => {
    const head = told('What the tide left on the shore of...');
    expect(titleOf(head, '<h1>What the tide left on the shore of the bay</h1>')).toBe(
      'What the tide left on the shore of the bay',
    );
  });

  it('keeps the signs between its parts where the page shows them on two lines', () => {
    const head = told('Sea levels – What the tide left');
    expect(titleOf(head, '<h1><span>Sea levels</span><br><span>What the tide left</span></h1>')).toBe(
      'Sea levels – What the tide left',
    );
  });

  it('is read once more where the page wrote its entities as text', () => {
    expect(
      titleOf('<meta property="og:title" content="Salt &amp;#38; tides of &amp;#8222;1911&amp;#8220;">', ''),
    ).toBe('Salt & tides of „1911“');
  });

  it('is what the head tells where the page shows something else', () => {
    expect(titleOf(told('What the tide left'), '<h1>News</h1>')).toBe('What the tide left');
  });
});
