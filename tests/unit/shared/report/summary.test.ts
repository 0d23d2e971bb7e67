import { expect, it } from 'vitest';
import { Numbering, reportRows } from '../../../../shared/report/numbering';
import { wordsOf, type Block } from '../../../../shared/report/report';
import { summaryBlocks } from '../../../../shared/report/summary';
import { A, B, Q, sampleArgument } from '../../../support/sample-argument';

function summary(map = sampleArgument()): readonly Block[] {
  return summaryBlocks(new Numbering(map, reportRows(map)));
}

it('says what is asked, what answers it, and the strongest reason and objection of each', () => {
  const blocks = summary();
  const words = blocks.map((block) => ('runs' in block ? wordsOf(block.runs) : ''));
  expect(words[0]).toBe('At a glance');
  expect(words[1]).toContain(`Text of ${Q}`);
  const [answer] = blocks.flatMap((block) => (block.type === 'point' ? [block] : []));
  expect(wordsOf(answer?.runs ?? [])).toContain(`Text of ${A}`);
  expect(answer?.below.map(wordsOf)).toEqual([
    expect.stringContaining(`Text of ${B}`),
    expect.stringContaining('Nothing opposes it.'),
  ]);
});

it('has the picture of the map and what its signs mean', () => {
  const pictures = summary().flatMap((block) => (block.type === 'picture' ? [block.drawing] : []));
  expect(pictures).toHaveLength(2);
  expect(pictures[1]?.parts.map(({ role }) => role)).toEqual(['legend']);
});
