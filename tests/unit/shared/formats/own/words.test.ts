import { describe, expect, it } from 'vitest';
import {
  isUndercutName,
  leadsBack,
  relationDenied,
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

  it.each([
    ['supports', ['a favore di', 'sostiene', 'apoia', 'voor', 'ondersteunt']],
    [
      'opposes',
      ['Gegenargument', 'Einwand', 'contro', 'confuta', 'contraargumento', 'pleit tegen', 'weerlegt'],
    ],
  ])('mean in German, Italian, Portuguese and Dutch that something %s', (relation, words) => {
    for (const word of words) expect([word, relationFrom(word)]).toEqual([word, relation]);
  });

  it.each([
    [
      'supports',
      [
        'soutient',
        'appuie',
        'Parle pour',
        'étayé par',
        'apoya',
        'respalda',
        'a favor de',
        'unterstützt durch',
      ],
    ],
    [
      'opposes',
      ['contredit', 'réfute', 's’oppose à', 'contre', 'refuta', 'se opone a', 'en contra', 'widerlegt'],
    ],
  ])('mean in French, Spanish and German that something %s', (relation, words) => {
    for (const word of words) expect([word, relationFrom(word)]).toEqual([word, relation]);
  });

  it.each([
    [
      'opposes',
      [
        ...['does not support', 'is not evidence for', 'no evidence', 'DOES_NOT_SUPPORT', 'isn’t proof of'],
        ...['ne soutient pas', 'n’appuie pas', 'no apoya', 'stützt nicht', 'kein Beleg für'],
      ],
    ],
    [
      'supports',
      [
        'doesn’t attack',
        "doesn't attack",
        'no objection',
        'ne contredit pas',
        'no refuta',
        'kein Widerspruch',
      ],
    ],
    [
      undefined,
      [
        ...['supports', 'no', 'not', 'no relation', 'significant support', 'neither supports nor attacks'],
        'no evidence of rain in June',
      ],
    ],
  ])('that deny the one side are likely the other: %s', (relation, words) => {
    for (const word of words) expect([word, relationDenied(word)]).toEqual([word, relation]);
  });

  it('lead back where what bears on something is named last', () => {
    const back = ['supported by', 'SUPPORTED_BY', 'isAttackedBy', 'is not supported by', 'soutenu par'];
    const others = ['supports', 'stands by', 'passe par', undefined];
    expect([...back, ...others].filter((word) => leadsBack(word))).toEqual(back);
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
