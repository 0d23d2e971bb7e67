import { expect, it } from 'vitest';
import { tellLosses } from '../../../../electron/cli/tell-losses';
import type { LossReport } from '../../../../shared/formats/loss';

function told(report: Partial<LossReport>): string[] {
  const lines: string[] = [];
  tellLosses('a.mm', { kept: {}, approximated: [], dropped: [], ...report }, (line) => lines.push(line));
  return lines;
}

it('tells what was kept, and each loss with its fate', () => {
  const lines = told({
    kept: { nodes: 2 },
    approximated: [{ what: 'nodes.kind', of: 'A', how: 'as a claim' }],
    dropped: [{ what: 'font', of: 'B', line: 7 }],
  });
  expect(lines).toEqual([
    'a.mm: 2 nodes kept.',
    'a.mm: approximated: kind of “A”: as a claim',
    'a.mm: dropped: font of “B” (line 7)',
  ]);
  expect(told({})).toEqual([]);
});

it('ends a long list with how many more there are', () => {
  const lines = told({
    dropped: Array.from({ length: 23 }, (_, index) => ({ what: 'tag', of: `${index}` })),
  });
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toBe('a.mm: dropped: 3 more; --report FILE.json lists all.');
});
