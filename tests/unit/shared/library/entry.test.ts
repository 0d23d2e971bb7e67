import { describe, expect, it } from 'vitest';
import { entryOf, libraryEntry } from '../../../../shared/library/entry';
import { articleKeys } from '../../../../shared/library/identifiers';
import { smallMap } from '../../../support/small-map';

describe('what the library keeps of a map', () => {
  it('is its cards, its articles and how many cards are anchored in each', () => {
    const map = smallMap(`
      claim a: It rains
      evidence b: The street is wet
      source s: A report
      a quotes s
      b quotes s
      b supports a`);
    const entry = entryOf(map);
    expect(entry.cards.map(({ text }) => text).sort()).toEqual(['It rains', 'The street is wet']);
    expect(entry.articles).toMatchObject([{ title: 'A report', cards: 2 }]);
    expect(entry.links).toBe(1);
    expect(libraryEntry.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });
});

describe('what an article is known by', () => {
  const source = { text: 'x', textHash: 'a'.repeat(64) };

  it('is a DOI, wherever it stands, in small letters and without what follows it', () => {
    expect(articleKeys({ ...source, url: 'https://doi.org/10.1000/ABC.1.' }).doi).toBe('10.1000/abc.1');
    expect(articleKeys({ ...source, reference: { DOI: '10.1000/182' } }).doi).toBe('10.1000/182');
    expect(articleKeys({ ...source, url: 'https://example.org/10.5' }).doi).toBeUndefined();
  });

  it('is an address without protocol, www and fragment', () => {
    const keys = articleKeys({ ...source, url: 'http://www.Example.org/a/#top' });
    expect(keys.address).toBe(articleKeys({ ...source, url: 'https://example.org/a' }).address);
  });

  it('is no text where there is none', () => {
    expect(articleKeys({ text: '', textHash: source.textHash })).toEqual({});
  });
});
