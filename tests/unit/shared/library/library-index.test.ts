import { describe, expect, it } from 'vitest';
import type { LibraryIndex } from '../../../../shared/library/library-index';
import { answerFrom } from '../../../../shared/library/questions';
import { entryWith, libraryOf, shelved } from '../../../support/library-entries';

const MOST = { hits: 100, perMap: 10 };

/** The texts that were found, map by map. */
function textsFor(index: LibraryIndex, words: string): string[][] {
  return index.search(words, MOST).maps.map(({ hits }) => hits.map(({ text }) => text));
}

describe('a search over all maps', () => {
  it('finds cards that hold all words or beginnings of words, those with whole words first, then the newest map', () => {
    const index = libraryOf(
      entryWith('old', 'Prices rose'),
      entryWith('new', 'Rosewood costs more', 'The price rose twice'),
      entryWith('newest', 'Priceless roses'),
    );
    expect(textsFor(index, 'price rose')).toEqual([
      ['The price rose twice'],
      ['Priceless roses'],
      ['Prices rose'],
    ]);
    expect(textsFor(index, 'rose')).toEqual([
      ['The price rose twice', 'Rosewood costs more'],
      ['Prices rose'],
      ['Priceless roses'],
    ]);
    expect(textsFor(index, 'price wood')).toEqual([]);
    expect(textsFor(index, '  …')).toEqual([]);
  });

  it('counts all that it finds, and gives a few of each map', () => {
    const index = libraryOf(
      entryWith('a', 'one x', 'two x', 'three x'),
      entryWith('b', 'x'),
      entryWith('c', 'x'),
    );
    const { count, mapCount, maps } = index.search('x', { hits: 3, perMap: 2 });
    expect([count, mapCount]).toEqual([5, 3]);
    expect(maps.map((found) => [found.count, found.hits.length])).toEqual([
      [1, 1],
      [1, 1],
      [3, 1],
    ]);
  });

  it('finds titles, articles, speakers and tags, and says where', () => {
    const entry = entryWith('Harbour', 'The pier holds');
    const [card] = entry.cards;
    if (!card) throw new Error('no card');
    card.speaker = 'Ángela';
    card.tags = ['costs'];
    entry.articles = [{ id: 's-1', title: 'A new pier', by: 'The Times', cards: 0 }];
    const index = libraryOf(entry);
    expect(index.search('harbour', MOST).maps[0]?.hits[0]).toMatchObject({ what: 'title', text: 'Harbour' });
    expect(index.search('times', MOST).maps[0]?.hits[0]).toMatchObject({
      what: 'article',
      aside: 'The Times',
    });
    const [byTag] = index.search('angela costs', MOST).maps[0]?.hits ?? [];
    expect(byTag).toMatchObject({ what: 'card', aside: 'Ángela #costs', marks: [] });
    expect(byTag?.asideMarks?.map(({ start, end }) => byTag.aside?.slice(start, end))).toEqual([
      'Ángela',
      'costs',
    ]);
  });

  it('knows a map that was changed, renamed or taken away as it is now', () => {
    const index = libraryOf(entryWith('a', 'apples'), entryWith('b', 'apples'));
    index.put(shelved(entryWith('a', 'pears')));
    expect(textsFor(index, 'apples')).toEqual([['apples']]);
    expect(textsFor(index, 'pears')).toEqual([['pears']]);
    index.touch('a.argmap', 5000);
    expect(index.maps().map(({ path }) => path)).toEqual(['a.argmap', 'b.argmap']);
    expect(textsFor(index, 'pears')).toEqual([['pears']]);
    index.remove('b.argmap');
    expect(textsFor(index, 'apples')).toEqual([]);
    expect(index.map('b.argmap')).toBeUndefined();
  });
});

describe('the same claim in other maps', () => {
  it('is found in the same words first, then in nearly the same, and not where only the topic is the same', () => {
    const index = libraryOf(
      entryWith('a', 'The tariff raised prices for consumers'),
      entryWith('b', 'The tariff raised prices for all consumers'),
      entryWith('c', 'THE TARIFF RAISED PRICES – for consumers!'),
      entryWith('d', 'Consumers do not care about prices at all, whatever a tariff does'),
    );
    const alike = index.alike('The tariff raised prices for consumers', {
      most: 10,
      except: { map: 'a', node: index.map('a.argmap')?.entry.cards[0]?.id ?? '' },
    });
    expect(alike.map(({ map }) => map.path)).toEqual(['c.argmap', 'b.argmap']);
    expect(alike[0]?.share).toBe(1);
    expect(alike[1]?.share).toBeLessThan(1);
  });

  it('is found for a claim of common words alone', () => {
    const index = libraryOf(
      ...Array.from({ length: 600 }, (_, at) => entryWith(`m${at}`, `it is what it is ${at}`)),
      entryWith('same', 'What it is, it is'),
      entryWith('other', 'It is what it is'),
    );
    const found = index.alike('It is what it is', { most: 5 });
    expect(found[0]?.map.path).toBe('other.argmap');
  });
});

describe('an article in other maps', () => {
  const keys = { doi: '10.1000/182', address: 'example.org/a', textHash: 'f'.repeat(64) };

  it('is known by its DOI, else by its address, else by its text', () => {
    const entry = entryWith('other', 'x');
    entry.articles = [{ id: 's-1', title: 'T', by: '', cards: 2, ...keys }];
    const index = libraryOf(entry);
    expect(index.usesOf(keys)[0]).toMatchObject({ by: 'doi', article: { cards: 2 } });
    expect(index.usesOf({ ...keys, doi: '10.1000/1' })[0]?.by).toBe('address');
    expect(index.usesOf({ textHash: keys.textHash })[0]?.by).toBe('textHash');
    expect(index.usesOf({})).toEqual([]);
    expect(index.usesOf(keys, 'other')).toEqual([]);
  });
});

describe('cards that stand for cards of other maps', () => {
  it('are found from there, and the map is found by its own id', () => {
    const entry = entryWith('a', 'x');
    const [card] = entry.cards;
    if (card) card.elsewhere = { map: 'b', node: 'n-1' };
    const index = libraryOf(entry, entryWith('b', 'y'));
    const pointing = answerFrom(index, { kind: 'pointing', map: 'b', node: 'n-1' });
    expect(pointing.found.map(({ path }) => path)).toEqual(['a.argmap']);
    expect(answerFrom(index, { kind: 'card', map: 'b', node: 'n-gone' }).found[0]?.hits[0]?.what).toBe(
      'title',
    );
    expect(answerFrom(index, { kind: 'card', map: 'nobody' }).found).toEqual([]);
  });
});
