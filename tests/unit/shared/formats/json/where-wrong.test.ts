import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereWrong } from '../../../../../shared/formats/json/where-wrong';

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a" 1}', 5],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['{"a":1,}', 7],
    ['{a:1}', 1],
    ['[01]', 1],
    ['["a\nb"]', 3],
    ['["\\x"]', 3],
    ['[1]]', 3],
    ['{"a":[', 6],
    ['["abc', 5],
    ['nul', 0],
  ])('in %j', (text, offset) => {
    expect(whereWrong(text)).toBe(offset);
  });

  it('is its end for every JSON text that is cut off, and never before the place of a change', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(whereWrong(json)).toBe(json.length);
        const text = `[${json}`.slice(0, 1 + (cut % json.length));
        expect(whereWrong(text)).toBeLessThanOrEqual(text.length);
        expect(whereWrong(`[${json}}`)).toBe(json.length + 1);
      }),
    );
  });
});
