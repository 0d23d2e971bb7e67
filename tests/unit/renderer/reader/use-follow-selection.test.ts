import { describe, expect, it } from 'vitest';
import { followed } from '../../../../renderer/reader/use-follow-selection';
import { openReaderWindow, rangeOf } from '../../../support/reader-window';

describe('following the selection of the canvas', () => {
  it('lights the first passage of the selected card in its article', () => {
    const { map, source, addNode } = openReaderWindow();
    const { node, passages } = addNode('claim', 'third', 'One');
    expect(followed(map(), { selection: new Set([node]), passage: undefined })).toEqual({
      source,
      passage: passages[0],
    });
  });

  it('leaves a passage lit that belongs to the card', () => {
    const { map, addNode } = openReaderWindow();
    const { node, passages } = addNode('claim', 'third', 'One');
    expect(followed(map(), { selection: new Set([node]), passage: passages[1] })).toBeUndefined();
  });

  it('takes the light off when a card without passages, several cards or none are selected', () => {
    const { map, addNode } = openReaderWindow();
    const { node, passages } = addNode('claim', 'third');
    const loose = addNode('gap').node;
    for (const selection of [[loose], [node, loose], []]) {
      expect(followed(map(), { selection: new Set(selection), passage: passages[0] })).toEqual({
        passage: undefined,
      });
    }
  });

  it('leaves a highlight without a card lit', () => {
    const { map, source, session } = openReaderWindow();
    const added = session.map.dispatch('passage.add', { source, ...rangeOf('third') });
    const passage = added.ok ? added.value.diff[0]?.id : undefined;
    expect(followed(map(), { selection: new Set(), passage })).toBeUndefined();
  });
});
