import { expect, it } from 'vitest';
import { READERS } from '../../../../shared/formats/readers';
import { keptInWords, lossInWords } from '../../../../shared/formats/loss-words';
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
