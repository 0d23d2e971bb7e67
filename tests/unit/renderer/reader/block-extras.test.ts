import { describe, expect, it } from 'vitest';
import { extrasByBlock } from '../../../../renderer/reader/block-extras';
import { blocksOf } from '../../../../shared/text/blocks';

const TEXT = 'The article.\n\nShare this\n\nI agree.\n\nSo do I.\n\nThe end.';

function voice(words: string, who: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, who };
}

function extras(more: Partial<Parameters<typeof extrasByBlock>[1]>) {
  return extrasByBlock(blocksOf(TEXT), { text: TEXT, ...more });
}

describe('other voices', () => {
  it('are named where they begin, and not where they go on', () => {
    const voices = [
      voice('So do I.', 'reader comment'),
      voice('Share this', 'clutter'),
      voice('I agree.', 'reader comment'),
    ];
    const found = extras({ voices });
    expect([...found.keys()].sort()).toEqual([1, 2, 3]);
    expect([1, 2, 3].map((index) => found.get(index)?.voices[0]?.label)).toEqual([
      'Left out of drafts',
      'Readers’ comments',
      undefined,
    ]);
  });

  it('are cut to the blocks that they reach over', () => {
    const found = extras({ voices: [voice('I agree.\n\nSo do', 'quoted message')] });
    expect(found.get(2)?.voices).toMatchObject([{ whole: true, label: 'Quoted message' }]);
    expect(found.get(3)?.voices).toMatchObject([{ whole: false, label: undefined }]);
    expect(found.get(3)?.voices[0]?.end).toBe(TEXT.indexOf(' I.\n'));
  });
});

describe('pages', () => {
  it('are marked in the line where they begin, or at the next one', () => {
    const at = TEXT.indexOf('agree');
    const pages = [
      { start: 0, label: '1' },
      { start: at, label: '2' },
      { start: TEXT.indexOf('\n\nSo'), label: '3' },
      { start: TEXT.length, label: '4' },
    ];
    const found = extras({ pages });
    expect(found.get(0)?.pages).toEqual([{ at: 0, label: '1' }]);
    expect(found.get(2)?.pages).toEqual([{ at, label: '2' }]);
    expect(found.get(3)?.pages).toEqual([{ at: TEXT.indexOf('So do'), label: '3' }]);
    expect(found.size).toBe(3);
  });

  it('that begin at one place show the last of them', () => {
    const pages = [
      { start: 0, label: '1' },
      { start: 0, label: '2' },
    ];
    expect(extras({ pages }).get(0)?.pages).toEqual([{ at: 0, label: '2' }]);
  });
});

it('is nothing for an article without either', () => {
  expect(extras({}).size).toBe(0);
});
