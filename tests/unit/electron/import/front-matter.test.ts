import { describe, expect, it } from 'vitest';
import { takeFrontMatter } from '../../../../electron/import/front-matter';

describe('the facts above a Markdown text', () => {
  it('are its lines of names and values, and lists of authors', () => {
    const { body, fields } = takeFrontMatter(
      '---\ntitle: "On Tides: a note"\nAuthors:\n  - Ada Byron\n  - Mary Somerville\ndate: 2026-02-06T10:00\nlang: en_GB\nurl: https://example.org/tides\nsite: The Tidal Review\ndraft: true\n---\nText.',
    );
    expect(body).toBe('Text.');
    expect(fields).toEqual({
      title: 'On Tides: a note',
      authors: ['Ada Byron', 'Mary Somerville'],
      published: '2026-02-06',
      url: 'https://example.org/tides',
      language: 'en-GB',
      publisher: 'The Tidal Review',
    });
  });

  it('can stand in brackets', () => {
    expect(takeFrontMatter("---\nauthor: [Ada Byron, 'Mary Somerville']\n---\n").fields).toEqual({
      authors: ['Ada Byron', 'Mary Somerville'],
    });
  });

  it.each([
    [
      'authors with more than a name',
      '---\nauthor:\n  - name: Ada Byron\n    work: Shore\n  - Mary Somerville\n---\n',
      ['Ada Byron', 'Mary Somerville'],
    ],
    ['authors in braces', '---\nauthor: { name: Ada Byron, work: Shore }\n---\n', ['Ada Byron']],
    [
      'authors in quotes with commas',
      '---\nauthors: [Charles Babbage, "Byron, Ada", \'Mary Somerville\'] # two\n---\n',
      ['Charles Babbage', 'Byron, Ada', 'Mary Somerville'],
    ],
    ['TOML', '+++\nauthor = "Ada Byron"\n+++\n', ['Ada Byron']],
    [
      'a block of Pandoc',
      '% Tides\n% Ada Byron; Mary Somerville\n% 6 February 2026\n',
      ['Ada Byron', 'Mary Somerville'],
    ],
  ])('can be %s', (_, text, authors) => {
    expect(takeFrontMatter(text)).toMatchObject({ body: '', fields: { authors } });
  });

  it('have values without what is noted behind them, and those that stand below', () => {
    expect(
      takeFrontMatter('---\ntitle: >-\n  On\n  Tides\ndate: 2026-02-06 # a draft\n---\n').fields,
    ).toEqual({
      title: 'On Tides',
      published: '2026-02-06',
    });
  });

  it.each([
    '---\nA line between two rules.\n---\nText.',
    'title: x\n\nText.',
    '---\ntitle: no end',
    '# Head',
  ])('are none in %j', (text) => {
    expect(takeFrontMatter(text)).toEqual({ body: text, fields: {} });
  });

  it('leave out an address that is none', () => {
    expect(takeFrontMatter('---\nurl: javascript:alert(1)\ndate: soon\n---\n').fields).toEqual({});
  });
});
