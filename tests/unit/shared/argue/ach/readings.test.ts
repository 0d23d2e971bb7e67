import { expect, it } from 'vitest';
import {
  agreementInWords,
  agreementOf,
  readingsOf,
  type Reading,
} from '../../../../../shared/argue/ach/readings';
import { tableOfMap } from '../../../../../shared/argue/ach/table-of-map';
import type { Rating } from '../../../../../shared/map/ratings';
import { Editor } from '../../../../support/edit-map';

function rated(editor: Editor): { question: string; evidence: string; hypothesis: string } {
  const add = (kind: 'question' | 'claim' | 'evidence'): string =>
    editor.do('node.add', { kind, text: kind }).diff.find(({ table }) => table === 'nodes')!.id;
  const [question, hypothesis, evidence] = [add('question'), add('claim'), add('evidence')];
  editor.do('link.add', { relation: 'answers', premises: [hypothesis], target: { node: question } });
  return { question, evidence, hypothesis };
}

it('keeps who has rated a cell, once a person, and forgets who empties it', () => {
  const editor = new Editor();
  const { question, ...cell } = rated(editor);
  editor.do('matrix.arrange', { question, rows: [cell.evidence] });
  const rate = (by: string, rating: Rating | null): unknown =>
    editor.do('matrix.rate', { question, cells: [{ ...cell, rating }], by });
  const read = (): [string, Rating | undefined][] =>
    [...readingsOf(editor.map, tableOfMap(editor.map, question)!)].map(([name, reading]) => [
      name,
      [...reading.values()][0]?.rating,
    ]);
  rate('Ben', 'C');
  rate('Anna', 'I');
  rate('Ben', 'CC');
  rate('', 'N');
  expect(read()).toEqual([
    ['Anna', 'I'],
    ['Ben', 'CC'],
  ]);
  rate('Ben', null);
  expect(read()).toEqual([['Anna', 'I']]);
});

it('counts agreement, and how much of it is beyond chance', () => {
  // Of 100 cells 45 are C and C, 15 C and I, 25 I and C, 15 I and I: by chance .6 x .7 + .4 x .3 = .54 would be alike.
  const counts = [
    ['C', 'C', 45],
    ['C', 'I', 15],
    ['I', 'C', 25],
    ['I', 'I', 15],
  ] as const;
  const [a, b] = [
    new Map<string, { rating: Rating; at: string }>(),
    new Map<string, { rating: Rating; at: string }>(),
  ];
  for (const [one, other, count] of counts)
    for (let index = 0; index < count; index++) {
      const key = `${one}${other}${index}`;
      a.set(key, { rating: one, at: '' });
      b.set(key, { rating: other, at: '' });
    }
  const agreement = agreementOf(a, b);
  expect(agreement).toMatchObject({ both: 100, alike: 60 });
  expect(agreement.kappa).toBeCloseTo(0.1304, 4);
  expect(agreement.differ.size).toBe(40);
  expect(agreementInWords(['Anna', 'Ben'], agreement)).toContain('60 of 100 cells alike (60 %');
});

it('has no kappa where there is nothing to agree on, or nothing else to say', () => {
  const one: Reading = new Map([['x', { rating: 'C', at: '' }]]);
  expect(agreementOf(one, new Map()).kappa).toBeUndefined();
  expect(agreementOf(one, one)).toMatchObject({ both: 1, alike: 1, kappa: undefined });
});
