import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../../shared/citations/csl-item';
import { fieldsOfItem } from '../../../../../shared/citations/source-item';
import { CITATION_STYLES, type CitationStyleName } from '../../../../../shared/citations/styles';
import type { Source } from '../../../../../shared/map/schema';
import { Citations } from '../../../../../shared/report/citations/citations';
import { wordsOf } from '../../../../../shared/report/report';
import { textHash } from '../../../../../shared/text/hash';

function sourceOf(item: CslItem, index = 0): Source {
  const id = `s-${String(index).padStart(12, '0')}`;
  return { id, ...fieldsOfItem(item), text: '', textHash: textHash('') };
}

const person = (family: string, given: string): object => ({ family, given });

const ARTICLE: CslItem = {
  ...{
    type: 'article-journal',
    title: 'Rivers: a study',
    'container-title': 'Water',
    volume: '12',
    issue: '3',
  },
  ...{ author: [person('Doe', 'Jane Ruth'), person('Roe', 'Rob')], page: '45-67', DOI: '10.1000/abc' },
  issued: { 'date-parts': [[2020, 5, 6]] },
};
const BOOK: CslItem = {
  ...{
    type: 'book',
    title: 'Bridges',
    author: [person('Beck', 'Ann')],
    publisher: 'Arch',
    'publisher-place': 'Oslo',
  },
  ...{ edition: '2', issued: { 'date-parts': [[1999]] } },
};
const CHAPTER: CslItem = {
  ...{ type: 'chapter', title: 'On piers', author: [{ literal: 'UNESCO' }], 'container-title': 'Handbook' },
  ...{
    editor: [person('Poe', 'P.'), person('Lee', 'Lu')],
    page: '1-9',
    publisher: 'Arch',
    issued: { 'date-parts': [[2001]] },
  },
};
const PAGE: CslItem = { type: 'webpage', title: 'Load tables', URL: 'https://tables.example/' };

function entries(style: CitationStyleName, ...items: CslItem[]): string[] {
  return new Citations(items.map(sourceOf), style).entries().map(wordsOf);
}

describe('entries', () => {
  it.each([
    [
      'author-date',
      [
        'Beck, Ann. 1999. Bridges. 2nd ed. Oslo: Arch.',
        'Doe, Jane Ruth, and Rob Roe. 2020. “Rivers: a study.” Water 12 (3): 45–67. https://doi.org/10.1000/abc',
        '“Load tables.” n.d. https://tables.example/',
        'UNESCO. 2001. “On piers.” In Handbook, edited by P. Poe and Lu Lee, 1–9. Arch.',
      ],
    ],
    [
      'apa',
      [
        'Beck, A. (1999). Bridges (2nd ed.). Arch.',
        'Doe, J. R., & Roe, R. (2020). Rivers: a study. Water, 12(3), 45–67. https://doi.org/10.1000/abc',
        'Load tables. (n.d.). https://tables.example/',
        'UNESCO. (2001). On piers. In P. Poe & L. Lee (Eds.), Handbook (pp. 1–9). Arch.',
      ],
    ],
    [
      'mla',
      [
        'Beck, Ann. Bridges. 2nd ed., Arch, 1999.',
        'Doe, Jane Ruth, and Rob Roe. “Rivers: a study.” Water, vol. 12, no. 3, 2020, pp. 45–67, https://doi.org/10.1000/abc',
        '“Load tables.” n.d., https://tables.example/',
        'UNESCO. “On piers.” Handbook, edited by P. Poe and Lu Lee, Arch, 2001, pp. 1–9.',
      ],
    ],
    [
      'numeric',
      [
        '[1] A. Beck, Bridges, 2nd ed., Oslo: Arch, 1999.',
        '[2] J. R. Doe and R. Roe, “Rivers: a study”, Water, vol. 12, no. 3, pp. 45–67, 2020, https://doi.org/10.1000/abc',
        '[3] “Load tables”, n.d., https://tables.example/',
        '[4] UNESCO, “On piers”, in Handbook, P. Poe and L. Lee, Eds., Arch, pp. 1–9, 2001.',
      ],
    ],
  ] as const)('%s', (style, expected) =>
    expect(entries(style, ARTICLE, BOOK, CHAPTER, PAGE)).toEqual(expected),
  );

  it.each(CITATION_STYLES)('%s leads to where a work is', (style) => {
    const runs = new Citations([sourceOf(ARTICLE)], style).entries().flat();
    expect(runs.filter(({ url }) => url !== undefined).map(({ url }) => url)).toEqual([
      'https://doi.org/10.1000/abc',
    ]);
  });

  it.each(CITATION_STYLES)('%s can do with nothing but a title', (style) => {
    expect(entries(style, { type: 'document', title: 'Alone' })[0]).toContain('Alone');
  });
});

describe('citations', () => {
  const cited = (style: CitationStyleName, item: CslItem, page?: string): string =>
    new Citations([sourceOf(item)], style).cite('s-000000000000', page);

  it.each([
    ['author-date', '(Doe and Roe 2020, 46)'],
    ['apa', '(Doe & Roe, 2020, p. 46)'],
    ['mla', '(Doe and Roe 46)'],
    ['numeric', '[1, p. 46]'],
  ] as const)('%s', (style, expected) => expect(cited(style, ARTICLE, '46')).toBe(expected));

  it('name one of many authors, and a title without any', () => {
    const many = { ...ARTICLE, author: ['Doe', 'Roe', 'Poe', 'Moe'].map((family) => ({ family })) };
    expect(cited('author-date', many)).toBe('(Doe et al. 2020)');
    expect(cited('apa', many)).toBe('(Doe et al., 2020)');
    expect(cited('mla', PAGE)).toBe('(“Load tables”)');
    expect(cited('author-date', PAGE)).toBe('(“Load tables” n.d.)');
  });

  it('tell works of one author and year apart by letters, in the order of the bibliography', () => {
    const titles = ['Second', 'First', 'Third'];
    const same = titles.map((title) => ({
      type: 'book',
      title,
      author: [person('Doe', 'J.')],
      issued: { 'date-parts': [[2020]] },
    }));
    const citations = new Citations(same.map(sourceOf), 'author-date');
    expect(same.map((_, index) => citations.label(`s-00000000000${index}`))).toEqual([
      'Doe 2020b',
      'Doe 2020a',
      'Doe 2020c',
    ]);
    expect(citations.entries().map(wordsOf)).toEqual([
      'Doe, J. 2020a. First.',
      'Doe, J. 2020b. Second.',
      'Doe, J. 2020c. Third.',
    ]);
    expect(new Citations(same.map(sourceOf), 'mla').cite('s-000000000001')).toBe('(Doe, “First”)');
  });

  it('say what stands in place of a year', () => {
    expect(cited('author-date', { ...BOOK, issued: { literal: 'forthcoming' } })).toBe('(Beck forthcoming)');
    expect(cited('author-date', { ...BOOK, issued: { 'date-parts': [[1650]], circa: true } })).toBe(
      '(Beck ca. 1650)',
    );
    expect(cited('author-date', { ...BOOK, issued: { 'date-parts': [[-43]] } })).toBe('(Beck 43 BCE)');
  });
});
