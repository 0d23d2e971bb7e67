import { expect, it } from 'vitest';
import { buildMap } from '../../../../shared/map/build-map';
import { tellingWords } from '../../../../shared/view/telling';

const QUESTION = 'n-00000000000q';

function answers(texts: readonly string[]): { telling: number[] } {
  const ids = texts.map((_, index) => `n-00000000000${index}`);
  const map = buildMap(
    { id: 'm-000000000000', title: 'Rivals', created: '2026-01-01T00:00:00Z' },
    {
      nodes: [
        { id: QUESTION, kind: 'question', text: 'What now?' },
        ...texts.map((text, index) => ({ id: ids[index] ?? '', kind: 'claim' as const, text })),
      ],
      links: ids.map((id, index) => ({
        id: `l-00000000000${index}`,
        relation: 'answers' as const,
        premises: [id],
        target: { node: QUESTION },
      })),
    },
  );
  const telling = tellingWords(map);
  return { telling: ids.map((id) => telling(id)) };
}

it('finds the first whole word in which each answer differs from its nearest rival', () => {
  const texts = ['We should stay at home', 'We should start at once', 'Nobody knows'];
  expect(answers(texts).telling).toEqual([10, 10, 0]);
});

it('finds none for a lone answer, for equal ones, and for what is the beginning of another', () => {
  expect(answers(['We stay']).telling).toEqual([0]);
  expect(answers(['We stay', 'We stay']).telling).toEqual([0, 0]);
  expect(answers(['We stay', 'We stay here']).telling).toEqual([0, 8]);
});
