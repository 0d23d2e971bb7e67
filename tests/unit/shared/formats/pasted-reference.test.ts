import { expect, it } from 'vitest';
import { pastedReference } from '../../../../shared/formats/pasted-reference';

it.each([
  ['@article{a, title = {T}}', 'bibtex'],
  ['% from a page\n@book{a, title = {T}}', 'bibtex'],
  ['TY  - JOUR\r\nTI  - T\r\nER  - ', 'ris'],
  ['[{"id": "a", "type": "book", "title": "T"}]', 'csl'],
  ['10.1000/182', 'csl'],
  ['  https://doi.org/10.1000/ABC.1  ', 'csl'],
  ['doi:10.1000/182', 'csl'],
  ['https://example.org/rivers?x=1', 'csl'],
])('takes %j for what it is', (text, format) => expect(pastedReference(text)?.format).toBe(format));

it.each([
  'Rivers fall.',
  '- a list\n- of things',
  'Mail me @home {soon}',
  'See https://example.org/rivers for more.',
  '{"nodes": [], "edges": []}',
  'https://example.org/one\nhttps://example.org/two',
])('leaves %j to be cards or an article', (text) => expect(pastedReference(text)).toBeUndefined());

it('keeps the letters of a DOI, and makes an address of it', () => {
  expect(JSON.parse(pastedReference('https://doi.org/10.1000/ABC.1')?.text ?? '')).toEqual([
    { type: 'article-journal', DOI: '10.1000/ABC.1', URL: 'https://doi.org/10.1000/ABC.1' },
  ]);
});
