import { describe, expect, it } from 'vitest';
import { readAif } from '../../../../../shared/formats/aif/read';
import { writeAif } from '../../../../../shared/formats/aif/write';
import { recordsOf } from '../../../../../shared/map/table';
import { aifFile } from '../../../../support/aif-file';
import { mustRead, readContext } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';

const CLAIMS = ['1 I wet', '2 I rain', '3 I clouds', '4 I roof'];

function linksOf(nodes: readonly string[], edges: readonly string[]): string[] {
  return linksInWords(mustRead(readAif, aifFile([...CLAIMS, ...nodes], edges)).map);
}

function reportOf(text: string): string[] {
  const { approximated, dropped } = mustRead(readAif, text).report;
  return [...approximated, ...dropped].map(({ what, of, how }) => `${what}: ${of}: ${how}`);
}

describe('a reader of AIF', () => {
  it('makes one link of an inference, however many premises it has', () => {
    expect(linksOf(['5 RA RA'], ['2 5', '3 5', '5 1'])).toEqual(['rain + clouds supports wet']);
  });

  it('reads a conflict with an inference as an undercut, and one with that as an undercut of it', () => {
    const edges = ['2 5', '5 1', '4 6', '6 5', '3 7', '7 6'];
    expect(linksOf(['5 RA RA', '6 CA CA', '7 CA CA'], edges)).toEqual([
      'clouds opposes (roof opposes (rain supports wet))',
      'rain supports wet',
      'roof opposes (rain supports wet)',
    ]);
  });

  it('makes a link for each conclusion, and one again of them when it is written', () => {
    const text = aifFile([...CLAIMS, '5 RA RA'], ['2 5', '5 1', '5 3']);
    const { map } = mustRead(readAif, text);
    expect(linksInWords(map)).toEqual(['rain supports clouds', 'rain supports wet']);
    const written = writeAif(map).text;
    expect((JSON.parse(written) as { nodes: unknown[]; edges: unknown[] }).nodes).toHaveLength(5);
    expect(linksInWords(mustRead(readAif, written).map)).toEqual(linksInWords(map));
  });

  it('reads an edge from claim to claim as support and says so; what is written has none', () => {
    const text = aifFile(CLAIMS, ['2 1']);
    const { map } = mustRead(readAif, text);
    expect(linksInWords(map)).toEqual(['rain supports wet']);
    expect(reportOf(text)).toEqual(['edge: rain → wet: It leads from a claim to a claim: read as support.']);
    const { edges } = JSON.parse(writeAif(map).text) as { edges: { fromID: string; toID: string }[] };
    expect(edges.map(({ fromID, toID }) => `${fromID} ${toID}`)).toEqual(['2 5', '5 1']);
  });

  it('leaves out what has no premise or no conclusion, and circles of conflicts that lead to no claim', () => {
    const nodes = ['5 RA none before', '6 CA none after', '7 CA a', '8 CA b'];
    const text = aifFile([...CLAIMS, ...nodes], ['5 1', '2 6', '2 7', '3 8', '7 8', '8 7']);
    expect(mustRead(readAif, text).map.tables.links.size).toBe(0);
    expect(reportOf(text)).toEqual([
      'RA node: none before: No claim leads into it.',
      'CA node: none after: It leads to nothing.',
      'CA node: a: It leads to no other claim, to nothing that stays, or through too many others.',
      'CA node: b: It leads to no other claim, to nothing that stays, or through too many others.',
    ]);
  });

  it('follows undercuts of undercuts as far as anybody could mean them', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const nodes = numbers.map((number) => `${number} CA CA`);
    const edges = numbers.flatMap((number) => [`p ${number}`, `${number} ${number - 1}`]);
    const { map, report } = mustRead(readAif, aifFile(['0 I a', 'p I b', ...nodes], edges));
    expect(map.tables.links.size).toBe(500);
    expect(report.dropped).toHaveLength(19_500);
  });

  it('keeps circles of support', () => {
    const edges = ['1 5', '5 2', '2 6', '6 1'];
    expect(linksOf(['5 RA RA', '6 RA RA'], edges)).toEqual(['rain supports wet', 'wet supports rain']);
  });

  it('takes numbers for ids, and null for empty lists', () => {
    const text = JSON.stringify({
      nodes: [
        { nodeID: 0, type: 'I', text: 'a' },
        { nodeID: 1, type: 'I', text: 'b' },
        { nodeID: 2, type: 'RA', text: 'Default Inference' },
      ],
      edges: [
        { edgeID: 0, fromID: '0', toID: 2 },
        { edgeID: 1, fromID: 2, toID: 1 },
      ],
      locutions: null,
    });
    const { map } = mustRead(readAif, text);
    expect(linksInWords(map)).toEqual(['a supports b']);
    expect(mustRead(readAif, '{"nodes":[],"edges":null}').map.tables.nodes.size).toBe(0);
    const written = JSON.parse(writeAif(map).text) as Record<string, unknown>;
    expect(written).toMatchObject({
      locutions: null,
      edges: [
        { fromID: '0', toID: 2 },
        { fromID: 2, toID: 1 },
      ],
    });
  });

  it('names edges to nowhere, to themselves and twice, nodes without a number and with one that is taken', () => {
    const text = aifFile(
      ['1 I a', '1 I again', '2 RA x', '2 RA y', '3 I c'],
      ['1 2', '1 2', '3 3', '2 3', '9 1'],
    );
    expect(reportOf(text)).toEqual([
      'node: again: A second node with the number 1: it stands apart, edges lead to the first.',
      'node: 2 y: Another node has the same number.',
      'edge: 1 → 2: It is there twice.',
      'edge: 3 → 3: It leads from a node to itself.',
      'edge: 9 → 1: An end of it is not in the file.',
    ]);
    const { map } = mustRead(readAif, text);
    expect(linksInWords(map)).toEqual(['a supports c']);
    expect(map.tables.nodes.size).toBe(3);
  });

  it('drops a claim that is a premise of itself from among the others', () => {
    expect(linksOf(['5 RA RA'], ['1 5', '2 5', '5 1'])).toEqual(['rain supports wet']);
  });

  it('knows schemes by name, and the speaker of what somebody asserts', () => {
    const nodes = [
      ...CLAIMS,
      '5 RA Expert Opinion',
      '6 CA Default Conflict',
      '7 L Ada : It rains',
      '8 YA Asserting',
    ];
    const { map } = mustRead(readAif, aifFile(nodes, ['2 5', '5 1', '4 6', '6 1', '7 8', '8 2']));
    expect([...recordsOf(map.tables.links)].map(({ scheme }) => scheme).sort()).toEqual([
      'Expert Opinion',
      undefined,
    ]);
    const speakers = [...recordsOf(map.tables.nodes)].flatMap(({ text, speaker }) =>
      speaker ? [text, speaker] : [],
    );
    expect(speakers).toEqual(['rain', 'Ada']);
  });

  it('takes the speaker from the list of participants where there is one', () => {
    const more = {
      participants: [{ participantID: 3, firstname: 'Ada', surname: 'Byron' }],
      locutions: [{ nodeID: '7', personID: '3' }],
    };
    const { map } = mustRead(readAif, aifFile(['2 I rain', '7 L it rains', '8 YA A'], ['7 8', '8 2'], more));
    expect([...recordsOf(map.tables.nodes)].map(({ speaker }) => speaker)).toEqual(['Ada Byron']);
  });

  it('tells nothing of the two names of a speaker whose whole name stands on a card', () => {
    const participants = [
      { participantID: 3, firstname: 'Ada', surname: 'Byron' },
      { participantID: 4, firstname: 'Charles', surname: 'Babbage' },
    ];
    const more = { participants, locutions: [{ nodeID: '7', personID: '3' }] };
    const told = reportOf(aifFile(['2 I rain', '7 L rain', '8 YA A'], ['7 8', '8 2'], more)).join();
    expect(told).not.toMatch(/Ada|Byron/);
    expect(told).toContain('Charles');
  });

  it('tells who says a thing where nobody is recorded to assert it, though the card has its words', () => {
    const said = ['2 I rain', '7 L Ada : rain', '8 L Ben : rain', '9 YA Asserting'];
    const told = reportOf(aifFile(said, ['7 9', '9 2'])).join();
    expect(told).not.toContain('L node: Ada');
    expect(told).toContain('L node: Ben : rain');
  });

  it('finds the nodes in a field that a service has put around them', () => {
    const text = `{"nodeset":${aifFile([...CLAIMS, '5 RA RA'], ['2 5', '5 1'])},"id":3}`;
    expect(linksInWords(mustRead(readAif, text).map)).toEqual(['rain supports wet']);
  });

  it('does not draw that a thing is said again, and says so', () => {
    const text = aifFile([...CLAIMS, '5 MA Default Rephrase'], ['2 5', '5 1']);
    expect(mustRead(readAif, text).map.tables.links.size).toBe(0);
    expect(reportOf(text)[0]).toContain('MA node: Default Rephrase: Saying a thing again gives no reason');
  });

  it('believes no id of ours that is not one, or that is taken', () => {
    const own = { record: { id: 'n-000000000000', kind: 'evidence' } };
    const node = { type: 'I', counterpoint: own };
    const text = JSON.stringify({
      nodes: [
        { ...node, nodeID: 1, text: 'a' },
        { ...node, nodeID: 2, text: 'b' },
        { ...node, nodeID: 3, text: 'c', counterpoint: { record: { id: '__proto__', kind: 7 } } },
      ],
      edges: [],
    });
    const { map } = mustRead(readAif, text);
    const nodes = [...recordsOf(map.tables.nodes)].sort((a, b) => (a.text < b.text ? -1 : 1));
    expect(nodes.map(({ kind }) => kind)).toEqual(['evidence', 'evidence', 'claim']);
    expect(nodes[0]?.id).toBe('n-000000000000');
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['', 'This is no AIF file that can be read. It is empty.'],
    ['[]', 'This is no AIF file: it holds no object.'],
    ['{"edges":[]}', 'This is no AIF file: it has no list of nodes.'],
    [
      '{"nodes":[],\n "edges" [] }',
      'This is no AIF file that can be read. It is no JSON in line 2, column 10.',
    ],
    [`${'['.repeat(100_000)}`, 'This is no AIF file that can be read. It is nested more than 40 deep.'],
  ])('refuses what is none with a reason: case %#', (text, message) => {
    const result = readAif(text, readContext());
    expect(!result.ok && result.error.message).toBe(message);
  });

  it('names fields that are nested too deep for a map, and keeps the node', () => {
    const deep = JSON.parse(`${'['.repeat(25)}${']'.repeat(25)}`) as unknown;
    const text = JSON.stringify({ nodes: [{ nodeID: 1, type: 'I', text: 'a', deep }], edges: [] });
    expect(reportOf(text)).toEqual(['field deep: node 1: It is nested too deep.']);
    expect(mustRead(readAif, text).map.tables.nodes.size).toBe(1);
  });
});
