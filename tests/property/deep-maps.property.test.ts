import { describe, expect, it } from 'vitest';
import { writeFreemind } from '../../shared/formats/freemind/write';
import { readFreemind } from '../../shared/formats/freemind/read';
import { readMarkdown } from '../../shared/formats/markdown/read';
import { writeMarkdown } from '../../shared/formats/markdown/write';
import { readOpml } from '../../shared/formats/opml/read';
import { writeOpml } from '../../shared/formats/opml/write';
import { recordsOf } from '../../shared/map/table';
import { mustRead } from '../support/format-context';
import { chainOf, undercutsOf } from '../support/deep-maps';

describe.each([
  ['Markdown', writeMarkdown, readMarkdown],
  ['OPML', writeOpml, readOpml],
  ['FreeMind', writeFreemind, readFreemind],
] as const)('deep maps as %s', (_, write, read) => {
  it('a chain of cards comes back whole', () => {
    const map = chainOf(1500);
    const back = mustRead(read, write(map).text).map;
    expect(back.tables.nodes.size).toBe(1500);
    const targets = (of: typeof map): string[] =>
      [...recordsOf(of.tables.links)].map(
        ({ premises, target }) => `${premises.join()} ${JSON.stringify(target)}`,
      );
    expect(targets(back).sort()).toEqual(targets(map).sort());
  });

  it('undercuts of undercuts that no outline has room for are left out and named', () => {
    const map = undercutsOf(300);
    const { text, report } = write(map);
    const lost = report.dropped.filter(({ what }) => what === 'links');
    expect(lost).toHaveLength(249);
    const back = mustRead(read, text).map;
    expect(back.tables.nodes.size).toBe(301);
    expect(back.tables.links.size).toBe(51);
  });
});
