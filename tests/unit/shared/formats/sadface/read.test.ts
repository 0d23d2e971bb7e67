import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { readSadface } from '../../../../../shared/formats/sadface/read';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { mustRead, readContext } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';

const atom = (id: string, text: string, sources: object[] = []): object => ({
  id,
  type: 'atom',
  text,
  sources,
  metadata: { core: {} },
});
const scheme = (id: string, name: string): object => ({ id, type: 'scheme', name, metadata: {} });
const edge = (source_id: string, target_id: string): object => ({
  id: source_id + target_id,
  source_id,
  target_id,
});

const FILE = {
  metadata: { core: { title: 'Weather', description: 'Of rain.', notes: 'More.', analyst_name: 'Ada' } },
  resources: [
    {
      id: 'r',
      type: 'text',
      content: '😀 It rains.\r\nThe street is wet.',
      metadata: { core: { title: 'Diary' } },
    },
  ],
  nodes: [
    atom('a', 'It rains.', [{ resource_id: 'r', text: 'It rains.', offset: 2, length: 9 }]),
    atom('b', 'wet', [{ resource_id: 'r', text: 'The street is wet.', offset: 0, length: 3 }]),
    atom('c', 'dry', [{ resource_id: 'r', text: 'nowhere', offset: 0, length: 7 }]),
    scheme('s', 'support'),
    scheme('t', 'conflict'),
    scheme('u', 'Expert Opinion'),
    scheme('v', 'preference'),
  ],
  edges: [
    edge('b', 's'),
    edge('c', 's'),
    edge('s', 'a'),
    edge('c', 't'),
    edge('t', 's'),
    edge('b', 'u'),
    edge('u', 'c'),
    edge('z', 'a'),
  ],
};

describe('a reader of SADFace', () => {
  it('makes claims of atoms and links of schemes, linked premises and undercuts among them', () => {
    const { map } = mustRead(readSadface, JSON.stringify(FILE));
    expect(linksInWords(map)).toEqual([
      'dry opposes (wet + dry supports It rains.)',
      'wet + dry supports It rains.',
      'wet supports dry',
    ]);
    expect([...recordsOf(map.tables.links)].flatMap(({ scheme: name }) => name ?? [])).toEqual([
      'Expert Opinion',
    ]);
    expect(map.head).toMatchObject({ title: 'Weather', description: 'Of rain.\n\nMore.' });
    expect(map.head.foreign).toMatchObject({ sadface: { metadata: { core: { analyst_name: 'Ada' } } } });
  });

  it('anchors atoms in resources by characters, finds what stands elsewhere, and names the rest', () => {
    const { map, report } = mustRead(readSadface, JSON.stringify(FILE));
    const quoted = [...recordsOf(map.tables.nodes)].map(({ text, passages }) => [
      text,
      find(map, 'passages', passages?.[0] ?? '')?.exact,
    ]);
    expect(quoted.sort()).toEqual([
      ['It rains.', 'It rains.'],
      ['dry', undefined],
      ['wet', 'The street is wet.'],
    ]);
    expect([...recordsOf(map.tables.sources)]).toMatchObject([{ title: 'Diary' }]);
    expect(report.approximated).toMatchObject([
      { what: 'metadata core analyst_name', of: 'Ada' },
      { what: 'source', of: 'The street is wet.' },
    ]);
    expect(report.dropped.map(({ what, of }) => `${what} ${of}`)).toEqual([
      'scheme preference',
      'edge z → a',
      'source nowhere',
    ]);
  });

  it('knows a scheme that is against by any name, and no scheme of inference by its title', () => {
    const names = ['undercut', 'Rebuttal', 'default attack', 'Conflict From Bias', 'Argument from Opposites'];
    const nodes = names.flatMap((name, at) => [atom(`p${at}`, `P${at}`), scheme(`s${at}`, name)]);
    const edges = names.flatMap((_name, at) => [edge(`p${at}`, `s${at}`), edge(`s${at}`, 'a')]);
    const text = JSON.stringify({ nodes: [atom('a', 'A'), ...nodes], edges });
    expect(linksInWords(mustRead(readSadface, text).map)).toEqual([
      ...['P0 opposes A', 'P1 opposes A', 'P2 opposes A', 'P3 opposes A', 'P4 supports A'],
    ]);
  });

  it('tells of a scheme whose words deny what they name, and keeps them', () => {
    const names = ['Does not support', 'No conflict'];
    const nodes = names.flatMap((name, at) => [atom(`p${at}`, `P${at}`), scheme(`s${at}`, name)]);
    const edges = names.flatMap((_name, at) => [edge(`p${at}`, `s${at}`), edge(`s${at}`, 'a')]);
    const { map, report } = mustRead(
      readSadface,
      JSON.stringify({ nodes: [atom('a', 'A'), ...nodes], edges }),
    );
    expect(linksInWords(map)).toEqual(['P0 opposes A', 'P1 supports A']);
    expect([...recordsOf(map.tables.links)].map((link) => link.scheme).sort()).toEqual(names);
    expect(report.approximated.map(({ what, of, how }) => [what, of, how])).toEqual([
      ['scheme', 'Does not support', 'read as “opposes”'],
      ['scheme', 'No conflict', 'read as “supports”'],
    ]);
  });

  it('reads the older form, and is told from AIF by the beginning of the text', () => {
    const older = {
      analyst_name: 'Ada',
      nodes: [{ id: 'a', type: 'atom', canonical_text: 'one' }],
      edges: [],
      metadata: {},
    };
    const { map } = mustRead(readSadface, JSON.stringify(older));
    expect([...recordsOf(map.tables.nodes)]).toMatchObject([{ text: 'one', kind: 'claim' }]);
    expect(recogniseFormat(JSON.stringify(older), 'x.json')?.id).toBe('sadface');
    expect(recogniseFormat(JSON.stringify(FILE), 'x.json')?.id).toBe('sadface');
  });

  it.each(['', '[]', '{"nodes":{}}', '{"nodes":'])('refuses %j', (text) => {
    expect(readSadface(text, readContext())).toMatchObject({ ok: false, error: { code: 'malformed' } });
  });
});
