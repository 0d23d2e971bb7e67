import { describe, expect, it } from 'vitest';
import { readGraphml } from '../../../../../shared/formats/graphml/read';
import { writeGraphml } from '../../../../../shared/formats/graphml/write';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';

const GRAPH = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="label" attr.type="string"/>
<key id="d1" for="edge" attr.name="interaction" attr.type="string"/><key id="d2" for="edge" attr.name="weight" attr.type="double"/>
<key id="d3" for="node" attr.name="degree" attr.type="int"/><key id="d4" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="directed"><node id="1"><data key="d0">A &amp; B</data><data key="d3">7</data></node>
<node id="g"><data key="d0">Group</data><graph edgedefault="directed"><node id="2"><data key="d4"><y:ShapeNode><y:NodeLabel>Drawn</y:NodeLabel></y:ShapeNode></data></node></graph></node>
<node id="3"/><edge source="2" target="1"><data key="d1">attacks</data><data key="d2">0.25</data></edge>
<edge id="e" source="3" target="1"/><edge source="3" target="9"/>
<hyperedge id="h"><endpoint node="1"/></hyperedge></graph></graphml>`;

describe('reading a graph of others', () => {
  it('finds texts, relations, weights and groups, and names what it cannot take', () => {
    const { map, report } = readWith(readGraphml, GRAPH);
    expect(linksOf(map)).toEqual(['3 supports A & B', 'Drawn opposes A & B']);
    const group = find(map, 'nodes', nodeNamed(map, 'Drawn'))?.group ?? '';
    expect(find(map, 'groups', group)?.title).toBe('Group');
    expect(report.approximated.map(({ what, of }) => `${what} ${of}`)).toEqual(['node 3', 'relation 3 → 1']);
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['hyperedge', 'h', 8],
      ['edge', '3 → 9', 7],
    ]);
  });

  it('writes its ids and its other data again', () => {
    const { map } = readWith(readGraphml, GRAPH);
    const { text } = writeGraphml(map);
    expect(text).toContain('<key id="node-degree" for="node" attr.name="degree" attr.type="int"/>');
    expect(text).toMatch(/<node id="1">.*<data key="node-degree">7<\/data><\/node>/);
    expect(linksOf(readWith(readGraphml, text).map)).toEqual(linksOf(map));
  });

  it('refuses entities and what is no graph', () => {
    const context = { newId: seededIds(), now: '2026-01-01T00:00:00Z', title: 't' };
    for (const text of ['<!DOCTYPE x [<!ENTITY a "b">]><graphml><graph/></graphml>', '<graphml/>', '<a>'])
      expect(readGraphml(text, context).ok).toBe(false);
  });
});

describe('reading what programs call things differently', () => {
  const graph = (keys: string, inside: string): string =>
    `<graphml>${keys}<graph edgedefault="directed">${inside}</graph></graphml>`;
  const node = (id: string, words: string): string => `<node id="${id}"><data key="t">${words}</data></node>`;

  it('takes the names that Cytoscape makes for edges, and what it says twice, for no words of anybody', () => {
    const { map, report } = readWith(
      readGraphml,
      graph(
        '',
        `${node('a', 'Rain')}${node('b', 'Coat')}<edge source="a" target="b"><data key="interaction">supports</data><data key="shared interaction">supports</data><data key="name">Rain (supports) Coat</data><data key="shared name">Rain (supports) Coat</data></edge>`.replaceAll(
          'key="t"',
          'key="label"',
        ),
      ),
    );
    expect([...recordsOf(map.tables.links)].map(({ relation, note }) => [relation, note])).toEqual([
      ['supports', undefined],
    ]);
    expect(report).toMatchObject({ approximated: [], dropped: [] });
  });

  it('has who says a text and where it stands from the data beside it', () => {
    const { map, report } = readWith(
      readGraphml,
      graph(
        '',
        '<node id="a"><data key="label">It rains</data><data key="Said_by">Ada</data><data key="source">Weather report</data></node>',
      ),
    );
    const [card] = [...recordsOf(map.tables.nodes)];
    expect(card).toMatchObject({ speaker: 'Ada', note: 'Source: Weather report' });
    expect(report.approximated).toEqual([]);
  });

  const key = (id: string, owner: string, name: string, type = 'string'): string =>
    `<key id="${id}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
  const edge = (name: string, value: string): string =>
    graph(
      key('t', 'node', 'Label') + key('r', 'edge', name),
      `${node('a', 'A')}${node('b', 'B')}<edge source="a" target="b"><data key="r">${value}</data></edge>`,
    );

  it.each([
    ['Edge Label', 'attacks', 'A opposes B'],
    ['edge_type', 'rebuts', 'A opposes B'],
    ['Relation', 'Support', 'A supports B'],
    ['polarity', 'negative', 'A opposes B'],
    ['sign', '1', 'A supports B'],
    ['weight', '-0.5', 'A opposes B'],
    ['type', 'ATTACKED_BY', 'B opposes A'],
  ])('an edge whose %s is %s', (name, value, link) => {
    const { map, report } = readWith(readGraphml, edge(name, value));
    expect(linksOf(map)).toEqual([link]);
    expect(report.approximated).toEqual([]);
    expect(linksOf(readWith(readGraphml, writeGraphml(map).text).map)).toEqual([link]);
  });

  it('a statement is the text, and its name stands in the note', () => {
    const words = '<node id="a"><data key="n">A1</data><data key="s">It rains.</data></node>';
    const { map } = readWith(
      readGraphml,
      graph(key('n', 'node', 'name') + key('s', 'node', 'statement'), words),
    );
    expect(find(map, 'nodes', nodeNamed(map, 'It rains.'))?.note).toBe('A1');
  });

  it('a label in HTML is its words, and yFiles for HTML has them in an attribute or an element', () => {
    const keys = '<key id="d" for="node" yfiles.type="nodegraphics"/>';
    const labels = [
      '<y:NodeLabel>&lt;html&gt;It &lt;b&gt;rains&lt;/b&gt;&lt;br&gt;here&lt;/html&gt;</y:NodeLabel>',
      '<y:Label><y:Label.Text>It snows</y:Label.Text></y:Label>',
      '<y:Label Text="It hails"/>',
    ];
    const nodes = labels.map((label, index) => `<node id="${index}"><data key="d">${label}</data></node>`);
    const { map, report } = readWith(readGraphml, graph(keys, nodes.join('')));
    for (const text of ['It rains\nhere', 'It snows', 'It hails']) expect(nodeNamed(map, text)).not.toBe('');
    expect([...report.approximated, ...report.dropped]).toEqual([]);
  });

  describe('small shapes without words', () => {
    const keys =
      '<key id="d" for="node" yfiles.type="nodegraphics"/><key id="l" for="edge" yfiles.type="edgegraphics"/>';
    const shape = (id: string, words = '', size = 30): string =>
      `<node id="${id}"><data key="d"><y:ShapeNode><y:Geometry width="${size}" height="${size}"/><y:NodeLabel>${words}</y:NodeLabel></y:ShapeNode></data></node>`;
    const line = (from: string, to: string, words = ''): string =>
      `<edge source="${from}" target="${to}"><data key="l"><y:PolyLineEdge><y:EdgeLabel>${words}</y:EdgeLabel></y:PolyLineEdge></data></edge>`;
    const cards = shape('n0', 'Top') + shape('n1', 'A') + shape('n2', 'B');
    const read = (rest: string) => readWith(readGraphml, graph(keys, cards + rest));

    it('join the lines that meet there as premises of one link', () => {
      const { map, report } = read(
        shape('n3') + line('n1', 'n3') + line('n2', 'n3', 'at night') + line('n3', 'n0', 'attacks'),
      );
      expect(linksOf(map)).toEqual(['A+B opposes Top']);
      expect([...recordsOf(map.tables.links)][0]?.note).toBe('at night');
      expect(map.tables.nodes.size).toBe(3);
      expect(report.approximated).toMatchObject([{ what: 'node', of: 'n3' }]);
      expect(report.dropped).toEqual([]);
    });

    it('let lines through that say different things, and those that lead on to another', () => {
      expect(
        linksOf(
          read(shape('n3') + line('n1', 'n3', 'supports') + line('n2', 'n3', 'attacks') + line('n3', 'n0'))
            .map,
        ),
      ).toEqual(['A supports Top', 'B opposes Top']);
      const chain =
        shape('n3') + shape('n4') + line('n1', 'n3') + line('n3', 'n4') + line('n2', 'n4') + line('n4', 'n0');
      expect(linksOf(read(chain).map)).toEqual(['A+B supports Top']);
    });

    it('are cards without words where they join nothing, and so are large ones', () => {
      const { map } = read(
        shape('n3') + line('n1', 'n3') + shape('n4', '', 90) + line('n2', 'n4') + line('n4', 'n0'),
      );
      expect([...recordsOf(map.tables.nodes)].map(({ text }) => text).sort()).toEqual([
        '',
        '',
        'A',
        'B',
        'Top',
      ]);
    });
  });

  it('a group in a group stands beside it, which is told', () => {
    const inner = '<node id="h"><graph><node id="a"/></graph></node>';
    const { map, report } = readWith(readGraphml, graph('', `<node id="g"><graph>${inner}</graph></node>`));
    expect(map.tables.groups.size).toBe(2);
    expect(report.approximated).toMatchObject([{ what: 'group', of: 'h' }, { what: 'node' }]);
  });

  it('the words at a port of a node are told', () => {
    const port = '<port><data key="p"><y:PortLabel>At the door</y:PortLabel></data></port>';
    const { report } = readWith(
      readGraphml,
      graph(key('t', 'node', 'label'), `<node id="a">${port}<data key="t">A</data></node>`),
    );
    expect(report.dropped).toMatchObject([{ what: 'port', of: 'At the door' }]);
  });
});
