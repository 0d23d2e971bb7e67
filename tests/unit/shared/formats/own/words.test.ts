import { describe, expect, it } from 'vitest';
import {
  isUndercutName,
  leadsBack,
  relationFrom,
  relationInName,
} from '../../../../../shared/formats/own/words';

describe('words on lines', () => {
  it.each([
    [
      'supports',
      ['(+)', '++', '✓', '👍', '✔️', 'Speaks for', 'positive', 'Stützt', '“supports”', 'supported_by'],
    ],
    [
      'opposes',
      ['(-)', '--', '—', '✗', '👎', 'speaks against', 'is evidence against', 'Dagegen', 'IS_ATTACKED_BY'],
    ],
    [
      undefined,
      ['→', 'by', 'stands by the river', 'does not support', 'evidence for and reasons to be careful'],
    ],
  ])('mean that something %s', (relation, words) => {
    for (const word of words) expect([word, relationFrom(word)]).toEqual([word, relation]);
  });

  it('lead back where what bears on something is named last', () => {
    const back = ['supported by', 'SUPPORTED_BY', 'isAttackedBy', 'supports', 'stands by', undefined].filter(
      (word) => leadsBack(word),
    );
    expect(back).toEqual(['supported by', 'SUPPORTED_BY', 'isAttackedBy']);
  });
});

describe('names of relations', () => {
  it('are against what they are evidence against, however short', () => {
    const names = ['evidence_against', 'counter_evidence', 'reb', 'und', 'sup', 'exa', 'and'];
    expect(names.map(relationInName)).toEqual([
      ...['opposes', undefined, 'opposes', 'opposes'],
      ...['supports', 'supports', undefined],
    ]);
    expect(['und', 'undercutter', 'underlined'].filter(isUndercutName)).toEqual(['und', 'undercutter']);
  });
});
