import { afterEach, describe, expect, it } from 'vitest';
import { OUTCOME, type Outcome } from '../../../../shared/argue/map/outcomes';
import {
  degreeWord,
  standingInWords,
  verdictFace,
  verdictPill,
} from '../../../../shared/picture/verdict-pill';
import { speak } from '../../../../shared/words/words';

afterEach(() => speak('en', {}));

const TOGETHER: readonly (readonly Outcome[])[] = [
  ['in', 'out', 'undecided'],
  ['in all', 'in some', 'in none', 'no labelling', 'not known in time'],
  ['answered', 'contested', 'open'],
];

describe('the pill of a verdict', () => {
  it('has other signs for outcomes that stand side by side, so that they are told apart without colours', () => {
    for (const outcomes of TOGETHER) {
      const signs = outcomes.map((outcome) => OUTCOME[outcome].sign);
      expect(new Set(signs).size).toBe(signs.length);
    }
  });

  it('says a word and a number, and shows how much of the bar is full', () => {
    const pill = verdictPill({ outcome: 'undecided', degree: 0.414 });
    expect(pill).toMatchObject({
      word: { text: 'Undecided' },
      number: { text: '.41' },
      bar: { full: 0.414 },
    });
    expect(standingInWords({ outcome: 'undecided', degree: 0.414 })).toBe('undecided, degree .41');
  });

  it('has no number for what does not settle, and no pill for what is not judged', () => {
    const pill = verdictPill({ degree: NaN });
    expect(pill?.number?.text).toBe('–');
    expect(pill?.bar).toBeUndefined();
    expect(verdictPill({})).toBeUndefined();
    expect([0, 0.5, 1].map(degreeWord)).toEqual(['.00', '.50', '1.00']);
  });

  it('leaves the nought out in English alone', () => {
    speak('de', {});
    expect([0.5, 1].map(degreeWord)).toEqual(['0,50', '1,00']);
  });

  it('keeps its parts apart from each other and within its ends', () => {
    for (const standing of [
      { outcome: 'in' as const },
      { degree: 0.7 },
      { outcome: 'in all' as const, degree: 1 },
    ]) {
      const { sign, word, bar, number, width } = verdictPill(standing) ?? { width: 0 };
      const parts = [
        ...(sign ? [[sign.x, sign.x + 12]] : []),
        ...(word ? [[word.x, word.x + word.width]] : []),
        ...(bar ? [[bar.x, bar.x + 24]] : []),
        ...(number ? [[number.x, number.x + number.width]] : []),
      ] as [number, number][];
      const ends = [[0, 0], ...parts, [width, width]] as [number, number][];
      ends.slice(1).forEach(([from], i) => expect(from).toBeGreaterThan((ends[i]?.[1] ?? 0) + 3));
    }
  });

  it('keeps its letters readable from further away, and shows its sign alone where there is no room for them', () => {
    for (const zoom of [1, 0.8, 0.6, 0.5])
      expect(verdictFace(zoom).scale * 11 * zoom).toBeGreaterThanOrEqual(10);
    const far = verdictPill({ outcome: 'out', degree: 0.2 }, verdictFace(0.3));
    expect(far?.sign?.name).toBe('cross');
    expect(far?.word ?? far?.number ?? far?.bar).toBeUndefined();
    expect(verdictPill({ degree: 0.2 }, verdictFace(0.3))?.bar?.full).toBe(0.2);
  });
});
