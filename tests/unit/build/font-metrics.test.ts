import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WEIGHTS, advancesModule, advancesPath, facesOf } from '../../../build/font-metrics.mjs';

describe('the tables of advances', () => {
  it('are what the bundled fonts say; if not, run `npm run font-metrics`', () => {
    for (const weight of WEIGHTS)
      expect(readFileSync(advancesPath(weight), 'utf8') === advancesModule(weight), String(weight)).toBe(
        true,
      );
  });

  it('are small enough to be loaded by every process', () => {
    for (const weight of WEIGHTS) expect(advancesModule(weight).length).toBeLessThan(60_000);
  });

  it('take weight, file and characters of a font face from the style sheet', () => {
    const css = `@font-face { font-weight: 500 700; src: url('a/b.ttf'); unicode-range: U+5F, U+600-6FF; }
      @font-face { font-weight: 400; src: url('c.ttf'); }`;
    expect(facesOf(css)).toEqual([
      {
        weight: '500 700',
        path: 'a/b.ttf',
        ranges: [
          [0x5f, 0x5f],
          [0x600, 0x6ff],
        ],
      },
      { weight: '400', path: 'c.ttf', ranges: [[0, 0x10ffff]] },
    ]);
  });
});
