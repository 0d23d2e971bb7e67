import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../../../../shared/formats/canvas/read';
import { writeCanvas } from '../../../../../shared/formats/canvas/write';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { serializeMap } from '../../../../../shared/map/serialize';
import { readWith } from '../../../../support/round-trip';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';
import { hasSample, sampleText } from '../../../../support/samples';

const SAMPLE = 'jsoncanvas/sample.canvas';

function card(id: string, text: string, x = 0, y = 0): object {
  return { id, type: 'text', text, x, y, width: 200, height: 80 };
}

function canvas(nodes: object[], edges: object[] = []): string {
  return JSON.stringify({ nodes, edges });
}

describe('reading a canvas of others', () => {
  it('takes the relation from a word or a colour on the line, and says where it guessed', () => {
    const cards = ['A', 'B', 'C', 'D', 'E', 'F'].map((text, index) => card(text, text, index * 300));
    const { map, report } = readWith(
      readCanvas,
      canvas(cards, [
        { id: '1', fromNode: 'B', toNode: 'A', label: 'Contra' },
        { id: '2', fromNode: 'C', toNode: 'A', color: '4' },
        { id: '3', fromNode: 'D', toNode: 'A', color: '#d01020' },
        { id: '4', fromNode: 'E', toNode: 'A' },
        { id: '5', fromNode: 'A', toNode: 'F', label: 'pro', fromEnd: 'arrow', toEnd: 'none' },
      ]),
    );
    expect(linksOf(map)).toEqual([
      'B opposes A',
      'C supports A',
      'D opposes A',
      'E supports A',
      'F supports A',
    ]);
    expect(report.approximated.map(({ what, of }) => `${what} ${of}`)).toEqual([
      'relation 2',
      'relation 3',
      'relation 4',
    ]);
  });

  it('lets cards answer only what asks', () => {
    const { map } = readWith(
      readCanvas,
      canvas(
        [card('q', 'Why?'), card('a', 'So'), card('c', 'Thus')],
        [
          { id: '1', fromNode: 'a', toNode: 'q' },
          { id: '2', fromNode: 'a', toNode: 'c', label: 'answers' },
        ],
      ),
    );
    expect(linksOf(map)).toEqual(['So answers Why?', 'So supports Thus']);
  });

  it('makes groups of areas, the smallest around a card, and claims of files', () => {
    const { map, report } = readWith(
      readCanvas,
      canvas([
        { id: 'g', type: 'group', x: -50, y: -50, width: 1000, height: 1000, label: 'Outer', color: '6' },
        { id: 'h', type: 'group', x: 0, y: 0, width: 300, height: 300, label: 'Inner' },
        card('a', 'In both', 10, 10),
        {
          id: 'f',
          type: 'file',
          file: 'notes/day.md',
          subpath: '#x',
          x: 500,
          y: 500,
          width: 200,
          height: 80,
        },
      ]),
    );
    const groupOf = (text: string): string | undefined => {
      const group = find(map, 'nodes', nodeNamed(map, text))?.group;
      return group === undefined ? undefined : find(map, 'groups', group)?.title;
    };
    expect([groupOf('In both'), groupOf('notes/day.md')]).toEqual(['Inner', 'Outer']);
    expect([...recordsOf(map.tables.groups)].map(({ color }) => color).sort()).toEqual(['violet', undefined]);
    expect(find(map, 'nodes', nodeNamed(map, 'notes/day.md'))?.note).toBe('notes/day.md');
    expect(report.approximated.map(({ of }) => of)).toEqual(['Inner', 'notes/day.md']);
  });

  it('takes the words that a card shows for its text, without the signs of Markdown', () => {
    const text =
      '# The **noise**\n\nSee [the study](https://example.org/a) of [[Cars|the cars]]:\n- *loud*\n- 5 * 3';
    const { map, report } = readWith(readCanvas, canvas([card('a', text)]));
    const shown = 'The noise\n\nSee the study of the cars:\n- loud\n- 5 * 3';
    expect([...recordsOf(map.tables.nodes)].map((node) => node.text)).toEqual([shown]);
    expect(report.approximated.map(({ what, of }) => [what, of])).toEqual([
      ['address', 'Cars'],
      ['address', 'https://example.org/a'],
    ]);
    const again = writeCanvas(map).text;
    expect(JSON.parse(again)).toMatchObject({ nodes: [{ text }] });
    expect(readWith(readCanvas, again).map.tables).toEqual(map.tables);
  });

  it('writes a file of others again as it was', () => {
    const file = {
      nodes: [
        { id: 'g', type: 'group', x: 0, y: 0, width: 900, height: 900, label: 'All', background: 'x.png' },
        { ...card('a', '**Bold** and [link](x.md)', 5, 7), color: '2', other: { deep: [1] } },
        { id: 'u', type: 'link', url: 'https://example.org/', x: 300, y: 0, width: 2500, height: 80 },
      ],
      edges: [
        { id: 'e', fromNode: 'u', fromSide: 'top', toNode: 'a', toEnd: 'none', label: 'because' },
        { id: 'z', fromNode: 'u', toNode: 'g' },
      ],
      theme: 'dark',
    };
    const { map } = readWith(readCanvas, JSON.stringify(file));
    const again = JSON.parse(writeCanvas(map).text) as typeof file & Record<string, unknown>;
    const bare = (list: object[]): object[] =>
      list.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'counterpoint')));
    expect(bare(again.nodes)).toEqual(expect.arrayContaining(file.nodes));
    expect(bare(again.edges)).toEqual(expect.arrayContaining(file.edges));
    expect(again.theme).toBe('dark');
    expect(readWith(readCanvas, JSON.stringify(again)).map.tables).toEqual(map.tables);
  });

  it('reads our canvas without our fields: linked premises and undercuts are still there', () => {
    const own = canvas(
      [
        card('n-00000000000a', 'A'),
        card('n-00000000000b', 'B'),
        card('n-00000000000c', 'C'),
        card('l-000000000001', 'opposes'),
      ],
      [
        { id: '1', fromNode: 'n-00000000000a', toNode: 'l-000000000001' },
        { id: '2', fromNode: 'n-00000000000b', toNode: 'l-000000000001' },
        { id: '3', fromNode: 'l-000000000001', toNode: 'n-00000000000c', label: 'opposes' },
        { id: '4', fromNode: 'n-00000000000c', toNode: 'l-000000000001', label: 'opposes' },
      ],
    );
    expect(linksOf(readWith(readCanvas, own).map)).toEqual(['A+B opposes C', 'C opposes (A+B opposes C)']);
  });

  it('reads a line that says “supported by” from its other end, and writes it as it was drawn', () => {
    const text = canvas(
      [card('a', 'A'), card('b', 'B', 300)],
      [{ id: '1', fromNode: 'a', toNode: 'b', label: 'supported by' }],
    );
    const { map } = readWith(readCanvas, text);
    expect(linksOf(map)).toEqual(['B supports A']);
    const written = writeCanvas(map).text;
    expect(JSON.parse(written)).toMatchObject({
      edges: [{ fromNode: 'a', toNode: 'b', label: 'supported by' }],
    });
    expect(linksOf(readWith(readCanvas, written).map)).toEqual(['B supports A']);
  });
});

describe('a canvas that is none', () => {
  it('is refused with a reason', () => {
    const context = { newId: seededIds(), now: '2026-01-01T00:00:00Z', title: 't' };
    for (const text of ['', '[]', '{"cards":[]}', '{"nodes":3}', '{"nodes":[', '['.repeat(100)]) {
      const result = readCanvas(text, context);
      expect(result.ok ? text : result.error.message).toMatch(/^This is no JSON Canvas/);
    }
  });

  it('loses cards that are damaged and says which', () => {
    const { map, report } = readWith(readCanvas, canvas([card('a', 'A'), { id: 'b', type: 'text' }]));
    expect(map.tables.nodes.size).toBe(1);
    expect(report.dropped).toEqual([
      { what: 'card', of: 'number 2', how: 'it is not as JSON Canvas has it' },
    ]);
  });
});

describe.skipIf(!hasSample(SAMPLE))('the sample of the specification', () => {
  it('has as many cards, areas and lines, and comes back the same', () => {
    const text = sampleText(SAMPLE);
    const { map } = readWith(readCanvas, text);
    expect(countsOf(map)).toEqual(COUNTERS['jsoncanvas']?.(text, SAMPLE));
    expect(map.tables.groups.size).toBe(text.match(/"type"\s*:\s*"group"/g)?.length ?? 0);
    expect(serializeMap(readWith(readCanvas, writeCanvas(map).text).map)).toBe(serializeMap(map));
  });
});
