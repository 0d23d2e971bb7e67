import { describe, expect, it } from 'vitest';
import { mapRows, tagsOf } from '../../../../renderer/library/rows';
import type { LibraryMap } from '../../../../shared/host/library-calls';

function map(title: string, more: Partial<LibraryMap>): LibraryMap {
  return {
    ...{ id: title, title, file: title, fileName: `${title}.argmap`, folder: '', created: '', modified: '' },
    ...{ cards: 0, links: 0, articles: 0, tags: [], ...more },
  };
}

const MAPS = [
  map('Map 10', { modified: '2026-01', created: '2025-03', cards: 5, tags: ['sea'] }),
  map('Map 9', { modified: '2026-03', created: '2025-01', cards: 7, tags: ['sea', 'land'] }),
  map('Map 1', { modified: '2026-02', created: '2025-02', cards: 6 }),
];

describe('the list of all maps', () => {
  const titles = (...how: [Parameters<typeof mapRows>[1], string]) =>
    mapRows(MAPS, ...how).map(({ choice }) => choice.map);

  it('stands in the order that was chosen', () => {
    expect(titles('newest', '')).toEqual(['Map 9', 'Map 1', 'Map 10']);
    expect(titles('title', '')).toEqual(['Map 1', 'Map 9', 'Map 10']);
    expect(titles('cards', '')).toEqual(['Map 9', 'Map 1', 'Map 10']);
    expect(titles('created', '')).toEqual(['Map 10', 'Map 1', 'Map 9']);
  });

  it('holds the maps of one tag', () => {
    expect(titles('title', 'sea')).toEqual(['Map 9', 'Map 10']);
    expect(tagsOf(MAPS)).toEqual([
      { tag: 'sea', count: 2 },
      { tag: 'land', count: 1 },
    ]);
  });
});
