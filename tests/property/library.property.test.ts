import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../shared/library/entry';
import { LibraryIndex } from '../../shared/library/library-index';
import { answerFrom, type LibraryQuestion } from '../../shared/library/questions';
import { libraryWords, placedWords } from '../../shared/library/words';
import { anyMap } from '../support/arbitrary-map';
import { anyText } from '../support/arbitrary-text';

const path = fc.constantFrom('a.argmap', 'b.argmap', 'c/d.argmap', 'c/e.argmap');
const modified = fc.constantFrom(1000, 2000, 3000);

/** What happens in a folder: maps come, change, are touched, go. */
const happenings = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('put' as const), path, modified, map: anyMap }),
    fc.record({ kind: fc.constant('touch' as const), path, modified }),
    fc.record({ kind: fc.constant('remove' as const), path }),
    fc.constant({ kind: 'sweep' as const }),
  ),
  { minLength: 1, maxLength: 12 },
);

/** Asks for what is there, and for some words. */
function questionsTo(index: LibraryIndex, words: readonly string[]): LibraryQuestion[] {
  const texts = index.maps().flatMap(({ entry }) => entry.cards.map(({ text }) => text));
  const starts = texts.flatMap((text) => libraryWords(text).map((word) => word.slice(0, 3)));
  return [
    ...[...words, ...texts.slice(0, 4), ...starts.slice(0, 6)].map((typed): LibraryQuestion => ({
      kind: 'words',
      words: typed,
    })),
    ...texts.slice(0, 4).map((text): LibraryQuestion => ({ kind: 'alike', text })),
  ];
}

describe('the index of a library', () => {
  it('answers after whatever happened as one that is made anew', () => {
    fc.assert(
      fc.property(happenings, fc.array(anyText, { maxLength: 3 }), (list, words) => {
        const index = new LibraryIndex();
        for (const one of list) {
          if (one.kind === 'put')
            index.put({ path: one.path, modified: one.modified, entry: entryOf(one.map.map) });
          else if (one.kind === 'touch') index.touch(one.path, one.modified);
          else if (one.kind === 'remove') index.remove(one.path);
          else index.sweep();
          // Words are sorted when they are asked for: now and then, not only in the end.
          index.search('a', { hits: 1, perMap: 1 });
        }
        const anew = new LibraryIndex();
        for (const map of index.maps()) anew.put(map);
        for (const question of questionsTo(index, words))
          expect(answerFrom(index, question)).toEqual(answerFrom(anew, question));
      }),
      { numRuns: 100 },
    );
  });

  it('finds every card by its own words, and nothing that lacks one of them', () => {
    fc.assert(
      fc.property(fc.array(anyMap, { minLength: 1, maxLength: 3 }), (maps) => {
        const index = new LibraryIndex();
        maps.forEach(({ map }, at) => index.put({ path: `${at}.argmap`, modified: at, entry: entryOf(map) }));
        const all = index.maps().flatMap(({ entry }) => entry.cards);
        for (const { text } of all.slice(0, 5)) {
          const words = libraryWords(text);
          if (words.length === 0) continue;
          const { maps: found, count } = index.search(text, { hits: 10_000, perMap: 10_000 });
          const hits = found.flatMap((one) => one.hits);
          expect(hits).toHaveLength(count);
          expect(hits.map((hit) => hit.text)).toContain(text);
          for (const hit of hits) {
            const its = libraryWords(`${hit.text}\n${hit.aside ?? ''}`);
            if (hit.what === 'card' && hit.aside === undefined)
              expect(words.every((word) => its.some((one) => one.startsWith(word)))).toBe(true);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('takes words for the same with and without their places', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(placedWords(text).map(({ word }) => word)).toEqual(libraryWords(text));
      }),
    );
  });
});
