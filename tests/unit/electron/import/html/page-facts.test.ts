import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../../../electron/import/html/dom';
import { pageFacts } from '../../../../../electron/import/html/page-facts';

function factsOf(head: string, { body = '', lang = '' } = {}) {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return pageFacts(parsePage(html), html);
}

describe('what a page says about itself', () => {
  it('is read from JSON-LD first', () => {
    const data = {
      '@graph': [
        { '@type': 'Organization', name: 'Not it' },
        {
          '@type': ['NewsArticle'],
          headline: 'On Tides',
          author: [{ '@type': 'Person', name: 'Ada Byron' }, { name: 'Mary Somerville' }],
          publisher: { name: 'The Tidal Review' },
          datePublished: '2026-02-06T23:30:00-05:00',
          url: 'https://example.org/tides',
        },
      ],
    };
    expect(
      factsOf(
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="Other"><meta name="author" content="Other">`,
        { lang: 'en-GB' },
      ),
    ).toEqual({
      title: 'On Tides',
      authors: ['Ada Byron', 'Mary Somerville'],
      publisher: 'The Tidal Review',
      published: '2026-02-06',
      url: 'https://example.org/tides',
      language: 'en-GB',
    });
  });

  it('is read from meta elements, in letters of any case, all authors', () => {
    expect(
      factsOf(
        '<title>x</title><meta property="OG:Title" content="On Tides | The Tidal Review"><meta name="citation_author" content="Ada Byron"><meta name="citation_author" content="Mary Somerville"><meta property="og:site_name" content="The Tidal Review"><meta name="date" content="6 February 2026"><link rel="canonical" href="https://example.org/a"><meta property="og:locale" content="fa_IR">',
      ),
    ).toMatchObject({
      title: 'On Tides',
      authors: ['Ada Byron', 'Mary Somerville'],
      publisher: 'The Tidal Review',
      published: '2026-02-06',
      url: 'https://example.org/a',
    });
  });

  it('is read from the page where its head says nothing', () => {
    expect(
      factsOf('<title> On\n Tides </title>', {
        body: '<p class="byline">By Ada Byron and Mary Somerville</p><time datetime="2026-02-06">today</time>',
      }),
    ).toEqual({ title: 'On Tides', authors: ['Ada Byron', 'Mary Somerville'], published: '2026-02-06' });
  });

  it.each([
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<meta property="og:url" content="/relative">', undefined],
    ['<!-- saved from url=(0031)https://example.org/saved -->', 'https://example.org/saved'],
    [
      '<!--\n Page saved with SingleFile \n url: https://example.org/single \n-->',
      'https://example.org/single',
    ],
  ])('has an address only if it is one: %s', (head, url) => {
    expect(factsOf(head).url).toBe(url);
  });

  it('has the title that stands as its headline', () => {
    const data = JSON.stringify({ '@type': 'Article', headline: 'On Tides, for Machines' });
    const head = `<title>On Tides – Shore</title><script type="application/ld+json"><![CDATA[${data}]]></script><meta property="og:title" content="On Tides">`;
    expect(factsOf(head, { body: '<h1>On Tides</h1>' }).title).toBe('On Tides');
    expect(factsOf('<title>On Tides – Shore</title>', { body: '<h1>On Tides</h1>' }).title).toBe('On Tides');
    expect(factsOf('<title>What the tides will do to us | Shore</title>').title).toBe(
      'What the tides will do to us',
    );
  });

  it('has no date of what the text is about', () => {
    const times =
      '<p><time datetime="1907-09-26">then</time> and <time datetime="1931-01-01">later</time></p>';
    expect(factsOf('', { body: times }).published).toBeUndefined();
    expect(
      factsOf('', { body: `${times}<span itemprop="datePublished" content="2026-02-06"></span>` }).published,
    ).toBe('2026-02-06');
  });

  it.each([
    [
      'of an event',
      '<p>On <time datetime="2027-12-24">Christmas Eve</time> the ferry will run for the last time.</p>',
    ],
    ['of a change', '<p>Last updated <time datetime="2026-06-01">1 June</time></p>'],
    [
      'that is marked as that of a change',
      '<time itemprop="dateModified" datetime="2026-06-01">1 June</time>',
    ],
  ])('has no date %s, though the page names no other', (_, body) => {
    expect(factsOf('', { body }).published).toBeUndefined();
  });

  it('has authors and publisher that JSON-LD refers to', () => {
    const data = {
      '@graph': [
        {
          '@type': 'Article',
          headline: 'On Tides',
          author: { '@id': '#ada' },
          publisher: { '@id': '#shore' },
        },
        { '@type': 'Person', '@id': '#ada', name: 'Ada Byron' },
        { '@type': 'Organization', '@id': '#shore', name: 'Shore Notes' },
      ],
    };
    expect(factsOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)).toMatchObject({
      authors: ['Ada Byron'],
      publisher: 'Shore Notes',
    });
  });

  it('is nothing for a page that says nothing', () => {
    expect(factsOf('', { lang: 'no language' })).toEqual({});
    expect(
      factsOf('<meta name="author" content="https://example.org/ada"><meta name="date" content="soon">'),
    ).toEqual({});
  });

  it.each([
    [
      'names in elements of their own among jobs and days',
      '<div class="byline"><a rel="author">Ada Byron</a><span>Editor-at-large</span><span>May 4</span></div>',
      ['Ada Byron'],
    ],
    [
      'elements that hold nothing but a line of them',
      '<div class="article__author">By\n Ada Byron</div>',
      ['Ada Byron'],
    ],
    [
      'marked authors beside the text',
      '<aside><p itemprop="author"><span itemprop="name">Ada Byron</span> —</p></aside>',
      ['Ada Byron'],
    ],
    ['authors of microformats', '<a class="p-author h-card">Ada Byron</a>', ['Ada Byron']],
    ['no lines about authors', '<div class="author-more">More of Ada Byron</div>', undefined],
    ['no authors of other articles', '<aside><p class="byline">By Ada Byron</p></aside>', undefined],
  ])('has authors by the lines on the page: %s', (_, body, authors) => {
    expect(factsOf('', { body }).authors).toEqual(authors);
  });

  it('has the authors of a line on the page rather than the site as author', () => {
    const head =
      '<meta name="author" content="Shore Notes"><meta property="og:site_name" content="Shore Notes">';
    expect(factsOf(head, { body: '<p class="byline">By Ada Byron</p>' }).authors).toEqual(['Ada Byron']);
    expect(factsOf(head).authors).toEqual(['Shore Notes']);
  });
});
