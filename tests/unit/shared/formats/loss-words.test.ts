import { expect, it } from 'vitest';
import { READERS } from '../../../../shared/formats/readers';
import { keptInWords, lossesInWords, lossInWords } from '../../../../shared/formats/loss-words';
import { FOREIGN_FILES } from '../../../support/foreign-files';
import { readWith } from '../../../support/round-trip';

const kept = (counts: Record<string, number>): string =>
  keptInWords({ kept: counts, approximated: [], dropped: [] });

it('says what was kept in one sentence, in the singular where it is one', () => {
  expect(kept({})).toBe('');
  expect(kept({ nodes: 0 })).toBe('');
  expect(kept({ nodes: 1 })).toBe('1 node kept.');
  expect(kept({ nodes: 2, links: 0, refutations: 1 })).toBe('2 nodes and 1 refutation kept.');
  expect(kept({ nodes: 18, 'L nodes': 28, 'YA nodes': 1 })).toBe('18 nodes, 28 L nodes and 1 YA node kept.');
});

it('names what every reader counts in short words that read well', async () => {
  for (const { format, text } of FOREIGN_FILES) {
    const reader = await READERS[format]?.();
    if (!reader) throw new Error(format);
    for (const what of Object.keys(readWith(reader, text).report.kept))
      expect(what).toMatch(/^(?:[A-Z]{1,2} )?[a-z]+s$/);
  }
});

it('tells a loss by its field, its record and its line', () => {
  expect(lossInWords({ what: 'nodes.tags', of: 'A' })).toBe('tags of “A”');
  expect(lossInWords({ what: 'nodes', of: 'A', how: 'it is none' })).toBe('node of “A”: it is none');
  expect(lossInWords({ what: 'head.description', of: 'Map', line: 3 })).toBe('description of “Map” (line 3)');
  expect(lossInWords({ what: 'L node', of: 'Ada said' })).toBe('L node of “Ada said”');
  expect(lossInWords({ what: 'PROPTEXT offset', of: 'x' })).toBe('PROPTEXT offset of “x”');
});

const lost = (what: string, count: number) => Array.from({ length: count }, () => ({ what, of: 'x' }));

it('says by sort what is not in a file, the most frequent first', () => {
  const dropped = [
    ...lost('nodes.tags', 3),
    ...lost('groups', 2),
    ...lost('nodes.date', 1),
    ...lost('views', 1),
  ];
  expect(lossesInWords({ kept: {}, approximated: [], dropped })).toBe(
    'Not in it as in the map: tags of cards (3), groups (2), date of cards (1) and one other thing.',
  );
  expect(lossesInWords({ kept: {}, approximated: lost('links', 1), dropped: [] })).toBe(
    'Not in it as in the map: links (1).',
  );
  expect(lossesInWords({ kept: {}, approximated: [], dropped: [] })).toBeUndefined();
});
