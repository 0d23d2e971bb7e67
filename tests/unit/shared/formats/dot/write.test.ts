import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { writeDot } from '../../../../../shared/formats/dot/write';
import { buildMap } from '../../../../../shared/map/build-map';
import { sampleArgument } from '../../../../support/sample-argument';

const HOSTILE = [
  'say "hi"]; evil [label="x"',
  'ends with a backslash \\',
  '\\N \\G \\l',
  '<b>bold</b>',
  '&lt; &amp; &#65;',
  '}\n{ | }',
  '\u0001\uD800\uFFFF',
  'שלום 👩‍👩‍👧 مذاکرات',
];

describe('writing DOT', () => {
  it('is drawn by Graphviz with every text as it is, whatever it holds', async () => {
    const viz = await instance();
    for (const text of HOSTILE) {
      const map = sampleArgument({ 'n-00000000000b': { text } });
      const result = viz.render(writeDot(map).text, { format: 'svg' });
      expect(result.errors.filter(({ level }) => level === 'error')).toEqual([]);
      const svg = result.status === 'success' ? result.output : '';
      expect(svg.match(/class="node/g)).toHaveLength(map.tables.nodes.size + 1);
      const card = svg.split('<title>n&#45;00000000000b</title>')[1]?.split('</g>')[0] ?? '';
      expect(wordsOf(card)).toBe(
        text
          .replace(/[\u0001\uD800\uFFFF]/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    }
  });

  it('draws groups as clusters and linked premises through a point', async () => {
    const node = (id: string, group?: string): object => ({ id, kind: 'claim', text: id, group });
    const map = buildMap({ id: 'm-000000000000', title: 'T "1"', created: '2026-01-01T00:00:00Z' }, {
      groups: [{ id: 'g-000000000001', title: 'A "group"' }],
      nodes: [node('n-00000000000a', 'g-000000000001'), node('n-00000000000b'), node('n-00000000000c')],
      links: [
        {
          id: 'l-000000000001',
          relation: 'opposes',
          premises: ['n-00000000000a', 'n-00000000000b'],
          target: { node: 'n-00000000000c' },
        },
      ],
    } as Parameters<typeof buildMap>[1]);
    const { text, report } = writeDot(map);
    const svg = (await instance()).renderString(text, { format: 'svg' });
    expect([svg.match(/class="cluster"/g)?.length, svg.match(/class="edge/g)?.length]).toEqual([1, 3]);
    expect(report.dropped).toEqual([]);
  });

  it('says what a drawing has no room for', () => {
    const { report } = writeDot(sampleArgument({ 'n-00000000000b': { note: 'more', credibility: 2 } }));
    expect(report.dropped.map(({ what, id }) => [what, id])).toEqual([
      ['nodes.credibility', 'n-00000000000b'],
      ['nodes.note', 'n-00000000000b'],
    ]);
  });
});

/** The words of a card in an SVG. */
function wordsOf(svg: string): string {
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#160': ' ',
    '#45': '-',
    '#39': "'",
  };
  return lines
    .join(' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
