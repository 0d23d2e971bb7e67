import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../../shared/map/table';
import { hasWords, valueInWords } from '../../../../shared/merge/value-in-words';
import { sampleMap } from '../../../support/sample-map';

const map = sampleMap('endgame');
const [card] = [...recordsOf(map.tables.nodes)];

describe('a value in words', () => {
  it('names what it refers to', () => {
    expect(valueInWords(map, 'comments', 'on', { node: card!.id })).toContain(card!.text.slice(0, 12));
    expect(hasWords(map, { node: card!.id })).toBe(true);
  });

  it('has none where the program keeps several parts in it', () => {
    expect(hasWords(map, { verdicts: { shown: 'both' } })).toBe(false);
    expect(hasWords(map, [{ x: 1, y: 2 }])).toBe(false);
    for (const value of [undefined, 'words', 3, true, ['a', 'b']]) expect(hasWords(map, value)).toBe(true);
  });
});
