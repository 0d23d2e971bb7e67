import { describe, expect, it } from 'vitest';
import {
  diagnosticityOf,
  inconsistencies,
  scoresOf,
  weightOfRow,
} from '../../../../../shared/argue/ach/scores';
import { leadersOf, smallestDrop } from '../../../../../shared/argue/ach/sensitivity';
import { tableInWords } from '../../../../../shared/argue/ach/table-in-words';
import type { Rating } from '../../../../../shared/map/ratings';
import { achTable } from '../../../../support/ach-table';

const plain = { isWeighted: false };
const ratings = (line: string): Rating[] => line.split(' ') as Rating[];

/** Heuer 1999, chapter 8: will Iraq retaliate for the bombing of its intelligence headquarters? */
const HEUER = achTable([
  { text: 'A public statement that there will be no retaliation', ratings: ratings('C C C') },
  { text: 'No terrorism in the war before', ratings: ratings('C C I') },
  { text: 'No wish to provoke another attack', ratings: ratings('C C I') },
  { text: 'More broadcasts to agents abroad', ratings: ratings('I C C') },
  { text: 'Embassies take precautions', ratings: ratings('I C C') },
  { text: 'To do nothing would be a loss of face', ratings: ratings('I C C') },
]);

describe('inconsistency', () => {
  it('is 3, 0 and 2 in Heuer’s example', () => {
    expect(scoresOf(HEUER, plain)).toEqual([3, 0, 2]);
    expect(leadersOf([3, 0, 2])).toEqual([1]);
  });

  it('counts II twice, and nothing that fits', () => {
    expect(inconsistencies(achTable([{ ratings: ratings('CC C N NA I II') }]), plain)).toEqual([
      [0, 0, 0, 0, 1, 2],
    ]);
  });

  it('is weighted by products of credibility and relevance: high by high 2, high by medium 1.4142, low by low a half', () => {
    const row = (credibility: 1 | 3 | 5 | 6, relevance: number): number => {
      const table = achTable([{ ratings: ratings('I C'), credibility }]);
      const of = new Map([[table.rows[0]!.evidence.id, relevance]]);
      return weightOfRow(table.rows[0]!, { isWeighted: true, relevance: of });
    };
    expect(row(1, 1)).toBeCloseTo(2, 10);
    expect(row(1, 0.5)).toBeCloseTo(1.4142, 4);
    expect(row(1, 0)).toBeCloseTo(1, 10);
    expect(row(3, 0.5)).toBe(1);
    expect(row(3, 0)).toBeCloseTo(0.7071, 4);
    expect(row(5, 0)).toBeCloseTo(0.5, 10);
    expect(row(6, 0.5)).toBe(1); // cannot be judged is not the worst
  });
});

describe('diagnosticity', () => {
  it('is the variance of the row, without what is empty or not applicable', () => {
    const of = (line: string): number => diagnosticityOf(achTable([{ ratings: ratings(line) }]).rows[0]!);
    expect(of('C C C')).toBe(0);
    expect(of('II II NA')).toBe(0);
    expect(of('C I')).toBe(1);
    expect(of('CC II')).toBe(4);
    expect(of('CC NA')).toBe(0);
  });
});

describe('what a table shows, in words', () => {
  it('names who leads, what tells most and what the lead rests on', () => {
    const words = tableInWords(HEUER, plain);
    expect(words[0]).toBe('“H2” has the least against it (0).');
    expect(words).toContain('“No terrorism in the war before” fits “H1” and “H2” and does not fit “H3”.');
    expect(words.join('\n')).not.toContain('public statement');
    expect(smallestDrop(HEUER, plain)).toEqual([1, 2]);
    expect(words).toContain(
      'The lead would change without “No terrorism in the war before” and “No wish to provoke another attack”.',
    );
  });

  it('is sensible without answers, with one alone, without evidence, and where nothing tells them apart', () => {
    expect(tableInWords(achTable([]), plain)).toEqual(['Nothing answers the question yet.']);
    expect(tableInWords({ ...HEUER, rows: [] }, plain)).toEqual(['No evidence bears on the answers yet.']);
    expect(tableInWords(achTable([{ ratings: ratings('I') }]), plain)[0]).toMatch(/one hypothesis only/);
    expect(tableInWords(achTable([{ ratings: ratings('I I') }]), plain)[0]).toMatch(
      /tells the hypotheses apart/,
    );
  });
});
