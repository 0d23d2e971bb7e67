import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../../shared/text/find';
import { TextIndex } from '../../../../shared/view/text-index';
import { find } from '../../../../shared/map/arg-map';
import { A, B, sampleArgument } from '../../../support/sample-argument';

describe('the search', () => {
  it('finds all words without regard to case and accents, in text, tags and speaker', () => {
    const map = sampleArgument({
      [A]: { text: 'Café prices ROSE' },
      [B]: { tags: ['Prices'], speaker: 'Ángel', text: 'x' },
    });
    const index = new TextIndex(map);
    expect(index.find('cafe rose')).toEqual([A]);
    expect([...index.find('prices')].sort()).toEqual([A, B]);
    expect(index.find('prices angel')).toEqual([B]);
    expect(index.find('  ')).toEqual([]);
    expect(foldedText('ÉÀﬁ')).toBe('eafi');
  });

  it('finds words whatever quotation marks and dashes they were typed with', () => {
    const map = sampleArgument({ [A]: { text: 'It doesn’t pay' }, [B]: { text: 'the risk–benefit ratio' } });
    const index = new TextIndex(map);
    expect(index.find("doesn't")).toEqual([A]);
    expect(index.find('risk-benefit')).toEqual([B]);
  });

  it('narrows while letters are added, widens when they are taken away, and hears of edits', () => {
    const map = sampleArgument({ [A]: { text: 'banana' }, [B]: { text: 'ban' } });
    const index = new TextIndex(map);
    expect(index.find('ban')).toHaveLength(2);
    expect(index.find('bana')).toEqual([A]);
    expect(index.find('ban')).toHaveLength(2);
    const next = sampleArgument({ [A]: { text: 'banana' }, [B]: { text: 'bandana' } });
    const [from, to] = [find(map, 'nodes', B), find(next, 'nodes', B)];
    if (from && to) index.update([{ table: 'nodes', id: B, from, to }], next);
    expect(index.find('bandana')).toEqual([B]);
  });
});
