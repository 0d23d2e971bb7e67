import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../../shared/formats/anchors';

const TEXT = 'It rains. It pours. It rains again, and 😀 all is  wet.';

describe('anchors', () => {
  it('are where the file says, if the text is there', () => {
    expect(new Anchors(TEXT).find('It rains', 20)).toEqual({ start: 20, end: 28, asSaid: true });
  });

  it('are looked for near that place, then everywhere, then loosely', () => {
    const anchors = new Anchors(TEXT);
    expect(anchors.find('It pours', 12)).toEqual({ start: 10, end: 18, asSaid: false });
    expect(anchors.find('It rains', 5_000)).toEqual({ start: 0, end: 8, asSaid: false });
    expect(anchors.find('ALL is wet', 0)).toMatchObject({ start: 43, asSaid: false });
  });

  it('are nothing for what is not there, blank, or half a character', () => {
    const anchors = new Anchors(TEXT);
    expect(anchors.find('snow', 0)).toBeUndefined();
    expect(anchors.find('  ', 9)).toBeUndefined();
    expect(anchors.find('\ud83d', TEXT.indexOf('😀'))).toBeUndefined();
    expect(anchors.find('It rains', Number.NaN)).toMatchObject({ start: 0 });
  });

  it('give up in time when a long file quotes what is nowhere again and again', () => {
    const text = 'a'.repeat(100_000);
    const anchors = new Anchors(text);
    const quote = `${'a'.repeat(1000)}b`;
    for (let index = 0; index < 100_000; index++) expect(anchors.find(quote, index)).toBeUndefined();
  });
});
