import { describe, expect, it } from 'vitest';
import { fieldsOfItem, itemOf } from '../../../../shared/citations/source-item';

describe('a reference as the fields of a source', () => {
  it('says in each field what people see, and keeps the rest', () => {
    expect(
      fieldsOfItem({
        ...{ type: 'article-journal', title: 'On <i>rivers</i>', 'container-title': 'Water', language: 'en' },
        ...{
          author: [
            { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
            { literal: 'UNESCO' },
          ],
        },
        ...{
          issued: {
            'date-parts': [
              [2020, 2],
              [2020, 3],
            ],
          },
          URL: 'https://water.example/1',
        },
      }),
    ).toEqual({
      ...{
        kind: 'article',
        title: 'On rivers',
        authors: ['Jan van der Berg', 'UNESCO'],
        published: '2020-02',
      },
      ...{ url: 'https://water.example/1', language: 'en' },
      reference: {
        ...{ type: 'article-journal', title: 'On <i>rivers</i>', 'container-title': 'Water' },
        issued: {
          'date-parts': [
            [2020, 2],
            [2020, 3],
          ],
        },
      },
    });
  });

  it('is called by where it is when it has no title, and has none afterwards either', () => {
    const item = { type: 'webpage', URL: 'https://water.example/' };
    expect(fieldsOfItem(item).title).toBe('https://water.example/');
    expect(itemOf(fieldsOfItem(item))).toEqual(item);
  });
});

describe('a source as a reference', () => {
  const cited = fieldsOfItem({
    ...{ type: 'book', title: '<b>Rivers</b>', author: [{ family: 'Smith Jones', given: 'Ada' }] },
    issued: { 'date-parts': [[2020]], season: 1 },
  });

  it('goes by what a person has written since', () => {
    const edited = { ...cited, title: 'Streams', authors: ['Bea Roe'], published: '1999' };
    expect(itemOf(edited)).toEqual({
      ...{ type: 'book', title: 'Streams', author: [{ family: 'Roe', given: 'Bea' }] },
      issued: { 'date-parts': [[1999]] },
    });
  });

  it('keeps what its reference says more exactly as long as the field is as it was', () => {
    expect(itemOf(cited)).toMatchObject({
      ...{ title: '<b>Rivers</b>', author: [{ family: 'Smith Jones', given: 'Ada' }] },
      issued: { season: 1 },
    });
  });

  it('takes the publisher of an article that was read for what it appeared in', () => {
    const article = {
      kind: 'article',
      title: 'Rivers',
      authors: [],
      publisher: 'The Post',
      url: 'https://post.example/1',
    } as const;
    expect(itemOf({ ...article, authors: [] })).toEqual({
      ...{ type: 'webpage', title: 'Rivers', 'container-title': 'The Post', URL: 'https://post.example/1' },
    });
  });
});
