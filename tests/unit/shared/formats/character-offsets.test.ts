import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterOffsets } from '../../../../shared/formats/character-offsets';
import { plainText } from '../../../../shared/text/plain';

describe('offsets of characters', () => {
  it('count a character outside the basic plane as two units, and a line end of two signs as one', () => {
    expect([...characterOffsets('a😀b')]).toEqual([0, 1, 3, 4]);
    expect([...characterOffsets('\uFEFFa\r\nb\0c')]).toEqual([0, 0, 1, 1, 2, 3, 3, 4]);
  });

  it('can be asked for by byte and by UTF-16 unit', () => {
    expect([...characterOffsets('é😀\r\nb', 'bytes')]).toEqual([0, 0, 1, 1, 1, 1, 3, 3, 4, 5]);
    expect([...characterOffsets('é😀\r\nb', 'utf16')]).toEqual([0, 1, 1, 3, 3, 4, 5]);
  });

  it('lead, for any text, to what stands there in the text as a map keeps it', () => {
    const anyRaw = fc.string({ unit: fc.constantFrom('a', '😀', '\r', '\n', '\0', '\uFEFF', '\ud83d', 'é') });
    fc.assert(
      fc.property(anyRaw, (raw) => {
        const characters = [...raw];
        const offsets = characterOffsets(raw);
        const kept = plainText(raw);
        expect(offsets).toHaveLength(characters.length + 1);
        expect(offsets.at(-1)).toBe(kept.length);
        characters.forEach((_, index) => {
          const before = plainText(characters.slice(0, index).join(''));
          const isSplitEnd = characters[index] === '\n' && characters[index - 1] === '\r';
          expect(offsets[index]).toBe(before.length - (isSplitEnd ? 1 : 0));
        });
      }),
    );
  });
});
