import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../shared/formats/csv/read';
import { writeCsv } from '../../../../../shared/formats/csv/write';
import { find } from '../../../../../shared/map/arg-map';
import { sourcesOfNode } from '../../../../../shared/map/queries';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';
import { linksOf, nodeNamed } from '../../../../support/links-of';
import { readWith } from '../../../../support/round-trip';
import { sampleArgument } from '../../../../support/sample-argument';

const LIST = `No;Evidence;Source;Author;Date;Grade;Quote;Supports;Opposes;Shelf
1;The bridge holds;;;;;;;;
2;A test in spring;Gazette;Ada;2026-02-06;b2;"it ""held""";1;;7
3;Rust was seen;Diary;;spring;;;9;The bridge holds;
;;Nowhere;;;;;;;
`;

describe('reading a list of evidence', () => {
  it('makes cards, sources, grades and links of it', () => {
    const { map } = readWith(readCsv, LIST);
    expect(linksOf(map)).toEqual([
      'A test in spring supports The bridge holds',
      'Rust was seen opposes The bridge holds',
    ]);
    const test = find(map, 'nodes', nodeNamed(map, 'A test in spring'));
    expect(test).toMatchObject({ kind: 'evidence', credibility: 2, foreign: { csv: { shelf: '7' } } });
    const sources = test ? sourcesOfNode(map, test) : [];
    expect(sources).toMatchObject([
      { title: 'Gazette', authors: ['Ada'], reliability: 'B', published: '2026-02-06', text: '' },
    ]);
    expect([...recordsOf(map.tables.passages)]).toMatchObject([{ exact: 'it "held"', status: 'lost' }]);
    expect(find(map, 'nodes', nodeNamed(map, 'Rust was seen'))?.note).toBe('Source: Diary, spring');
  });

  it('knows dates as they are written', () => {
    const rows =
      'text,source,date\nA,,06.02.2026\nB,,"February 6, 2026"\nC,Gazette,6. 2. 2026\nD,,2025-2026\n';
    const { map, report } = readWith(readCsv, rows);
    const dateOfCard = (text: string) => find(map, 'nodes', nodeNamed(map, text))?.date;
    expect([dateOfCard('A'), dateOfCard('B')]).toEqual(['2026-02-06', '2026-02-06']);
    expect([...recordsOf(map.tables.sources)][0]?.published).toBe('2026-02-06');
    expect(report.dropped.map(({ of }) => of)).toEqual(['2025-2026']);
  });

  it.each([
    ['Label', 'attacks'],
    ['interaction', 'rebuts'],
    ['Weight', '-0.5'],
  ])('a list of lines whose %s is %s says how they bear', (name, value) => {
    const { map } = readWith(readCsv, `Source,Target,Type,${name}\nA,B,Directed,${value}\nC,B,Directed,\n`);
    expect(linksOf(map)).toEqual(['A opposes B', 'C supports B']);
  });

  it('has who says what in a column for speakers, and what people call objections', () => {
    const { map, report } = readWith(readCsv, 'Claim,Type,Speaker\nA,Counterclaim,Ada\nB,Rebuttal,\n');
    const read = [...recordsOf(map.tables.nodes)].map(({ text, kind, speaker }) => [text, kind, speaker]);
    expect(read.sort()).toEqual([
      ['A', 'counterargument', 'Ada'],
      ['B', 'counterargument', undefined],
    ]);
    expect(report.dropped).toEqual([]);
  });

  it('says in which line something could not be read', () => {
    const { report } = readWith(readCsv, LIST);
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['cell date', 'spring', 4],
      ['row', 'Nowhere', 5],
      ['cell supports', '9', 4],
    ]);
  });

  it('reads tabs, line breaks in cells and apostrophes before formulas', () => {
    const { map } = readWith(readCsv, 'claim\ttags\n"one\r\ntwo"\tx, y\n\'=1+1\t\n');
    expect([...recordsOf(map.tables.nodes)].map(({ text, tags }) => [text, tags]).sort()).toEqual([
      ['=1+1', undefined],
      ['one\ntwo', ['x', 'y']],
    ]);
  });

  it('refuses a table without texts, and says where a quotation mark is not closed', () => {
    const context = { newId: seededIds(), now: '2026-01-01T00:00:00Z', title: 't' };
    const messageOf = (text: string): string => {
      const result = readCsv(text, context);
      return result.ok ? '' : result.error.message;
    };
    expect(messageOf('a,b\n1,2')).toBe(
      'This table has no column whose name says that it holds texts (line 1).',
    );
    expect(messageOf('text,b\nx,y\n"open,z\n')).toMatch(
      /a quotation mark is not closed \(the cell that begins in line 3\)/,
    );
  });
});

describe('reading a table of reasons', () => {
  const ROADS = ['It is quiet supports Close the road', 'Shops lose trade opposes Close the road'];

  it.each([
    ['beside their claim', 'Thesis;Pro;Contra\nClose the road;It is quiet;Shops lose trade\n'],
    ['in rows that go on', 'Claim,Pros,Cons\nClose the road,It is quiet,\n,,Shops lose trade\n'],
    [
      'that bear on a conclusion',
      'Premise,Conclusion,Pro/Con\nIt is quiet,Close the road,pro\nShops lose trade,close the  road,negative\n',
    ],
    [
      'by ids in any order',
      'side,text,parent id,id\n-1,Shops lose trade,7,8\n+,It is quiet,7,9\n,Close the road,,7\n',
    ],
  ])('%s', (_name, text) => {
    const { map, report } = readWith(readCsv, text);
    expect(linksOf(map)).toEqual(ROADS);
    expect([...report.approximated, ...report.dropped]).toEqual([]);
  });

  it('goes by the numbers of rows where they have no ids, and says so', () => {
    const { map, report } = readWith(
      readCsv,
      'claim,parents,relation\nClose the road,,\nIt is quiet,row 1,pro\nShops lose trade,"1; 2",con\n',
    );
    expect(linksOf(map)).toEqual([...ROADS, 'Shops lose trade opposes It is quiet']);
    expect(report.approximated.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['cell parent', 'row 1', 3],
      ['cell parent', '1', 4],
      ['cell parent', '2', 4],
    ]);
  });

  it('takes no mark for a reason', () => {
    const { map, report } = readWith(readCsv, 'claim,pro,con\nIt is quiet,x,\n');
    expect(map.tables.nodes.size).toBe(1);
    expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([['cell pros', 'x']]);
  });
});

describe('reading our table', () => {
  it('takes what was changed in a spreadsheet, and says what it could not take', () => {
    const text = writeCsv(sampleArgument())
      .text.replace('Text of n-00000000000b', 'Rewritten')
      .replace('n-00000000000b,evidence,Rewritten,,,,,,,', 'n-00000000000b,claim,Rewritten,,,,,a; b,9,');
    const { map, report } = readWith(readCsv, text);
    expect(find(map, 'nodes', 'n-00000000000b')).toMatchObject({
      text: 'Rewritten',
      kind: 'claim',
      tags: ['a', 'b'],
    });
    const row = text.split('\r\n').findIndex((line) => line.includes('Rewritten'));
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['cell credibility', '9', row + 1],
    ]);
  });
});

describe('tables of other programs', () => {
  it('say in their first line what stands between cells, and name their columns in other languages', () => {
    const text =
      'sep=;\nNr.;Übergeordnet;Aussage;Art;Bemerkung\n1;;A, B;These;\n2;1;C;Gegenargument;Seen\n3;1;D;Pro;\n';
    const { map, report } = readWith(readCsv, text);
    expect(linksOf(map)).toEqual(['C opposes A, B', 'D supports A, B']);
    expect(find(map, 'nodes', nodeNamed(map, 'C'))?.note).toBe('Seen');
    expect([report.approximated, report.dropped]).toEqual([[], []]);
  });

  it('have a column a level, with what is above left empty or repeated', () => {
    const text =
      'Level 1,Level 2,Level 3,Notes,Shelf\nA,,,,7\n,Con: B,,Seen,\n,,C,,\nA,D,E,,\nF,,,,\n,,,,x\n';
    const { map, report } = readWith(readCsv, text);
    expect(linksOf(map)).toEqual(['B opposes A', 'C supports B', 'D supports A', 'E supports D']);
    expect([...recordsOf(map.tables.nodes)].map((node) => node.text).sort()).toEqual([...'ABCDEF']);
    expect(find(map, 'nodes', nodeNamed(map, 'B'))?.note).toBe('Seen');
    expect(report.approximated.map(({ what, of }) => [what, of])).toContainEqual(['column shelf', '7']);
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([['cell', 'x', 7]]);
  });

  it.each(['source,target,relation', 'from,to,relation'])('are lists of lines: %s', (headings) => {
    const text = `${headings}\nB,A,supports\nC,A,attacks\nC,B,attacks\n`;
    const { map } = readWith(readCsv, text);
    expect(map.tables.nodes.size).toBe(3);
    expect(linksOf(map)).toEqual(['B supports A', 'C opposes A', 'C opposes B']);
  });
});
