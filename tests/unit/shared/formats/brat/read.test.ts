import { describe, expect, it } from 'vitest';
import { readBrat } from '../../../../../shared/formats/brat/read';
import type { Reading } from '../../../../../shared/formats/format';
import { find } from '../../../../../shared/map/arg-map';
import { recordsOf } from '../../../../../shared/map/table';
import { mustRead, readContext } from '../../../../support/format-context';
import { linksInWords } from '../../../../support/links-in-words';

const TEXT = '\uFEFF😀 We should stay in.\r\nIt rains, so\r\nthey say, a lot. The sun may come.\r\n';

/** A line for a mark, its places counted in characters of the text. */
function mark(id: string, type: string, ...words: string[]): string {
  const spans = words.map((word) => {
    const start = [...TEXT.slice(0, TEXT.indexOf(word))].length;
    return `${start} ${start + [...word].length}`;
  });
  return `${id}\t${type} ${spans.join(';')}\t${words.join(' ').replace(/\r?\n/g, ' ')}`;
}

const FILE = [
  mark('T1', 'MajorClaim', 'We should stay in'),
  mark('T2', 'Claim', 'It rains', 'a lot'),
  mark('T3', 'Premise', 'so\r\nthey say'),
  mark('T4', 'Rumour', 'The sun may come'),
  'R1\tsupports Arg1:T3 Arg2:T2\t',
  'R2\tattacks Arg1:T4 Arg2:T2',
  'R3\tparts_of_same Arg1:T4 Arg2:T2',
  'R4\tsupports Arg1:T9 Arg2:T2',
  'A1\tStance T2 For',
  'A2\tStance T4 Against',
  'A3\tHedged T4',
  '#1\tAnnotatorNotes T3\tWho?',
  'E1\tEvent:T1 Theme:T2',
  'what is this',
  '',
].join('\n');

function read(text: string, companion: string | undefined = TEXT): Reading {
  const result = readBrat(text, {
    ...readContext(),
    companion: companion === '' ? undefined : { fileName: 'essay.txt', text: companion },
  });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a reader of BRAT’s standoff annotations', () => {
  it('makes claims of marks, links of relations and of stances', () => {
    const { map } = read(FILE);
    expect(linksInWords(map)).toEqual([
      'It rains a lot supports We should stay in',
      'The sun may come opposes It rains a lot',
      'The sun may come opposes We should stay in',
      'so they say supports It rains a lot',
    ]);
    const nodes = [...recordsOf(map.tables.nodes)].map(({ kind, main, tags, note }) => [
      kind,
      main,
      tags,
      note,
    ]);
    expect(nodes.map((fields) => JSON.stringify(fields)).sort()).toEqual([
      '["claim",null,["Rumour","Hedged"],null]',
      '["claim",null,null,null]',
      '["claim",true,null,null]',
      '["evidence",null,null,"Who?"]',
    ]);
  });

  it('counts characters, not units, through line ends and a byte order mark, and joins broken marks', () => {
    const { map } = read(FILE);
    const quoted = [...recordsOf(map.tables.nodes)].map(({ passages }) =>
      (passages ?? []).map((id) => find(map, 'passages', id)?.exact),
    );
    expect(quoted.map(String).sort()).toEqual([
      'It rains,a lot',
      'The sun may come',
      'We should stay in',
      'so\nthey say',
    ]);
  });

  it('finds the passages of tools that count bytes or UTF-16 units instead', () => {
    const text = '“Rain” costs £5. 😀 It rains. Stay in.';
    const lines = (lengthOf: (before: string) => number): string =>
      ['It rains', 'Stay in']
        .map((words, at) => {
          const start = lengthOf(text.slice(0, text.indexOf(words)));
          return `T${at}\tClaim ${start} ${start + words.length}\t${words}`;
        })
        .join('\n');
    const countings = [
      (before: string) => new TextEncoder().encode(before).length,
      (before: string) => before.length,
    ];
    for (const lengthOf of countings) {
      const { map, report } = read(lines(lengthOf), text);
      expect([...recordsOf(map.tables.passages)].map(({ exact }) => exact).sort()).toEqual([
        'It rains',
        'Stay in',
      ]);
      expect(report.dropped).toEqual([]);
    }
  });

  it('names the lines that a map has no place for', () => {
    const { approximated, dropped } = read(FILE).report;
    expect(approximated.map(({ what, line }) => [what, line])).toEqual([['type', 4]]);
    expect(dropped.map(({ what, line }) => [what, line])).toEqual([
      ['event', 13],
      ['line', 14],
      ['relation', 7],
      ['relation', 8],
    ]);
  });

  it('makes do without the text and says so, and names marks that say something else than the text', () => {
    const without = read(FILE, '');
    expect(without.map.tables.nodes.size).toBe(4);
    expect(without.map.tables.passages.size).toBe(0);
    expect(without.report.dropped).toContainEqual(expect.objectContaining({ what: 'text' }));
    const other = read('T1\tClaim 0 4\tIt is dry', 'It rains');
    expect(other.map.tables.passages.size).toBe(0);
    expect(other.report.dropped).toMatchObject([{ what: 'place', of: 'It is dry', line: 1 }]);
  });

  it('turns round what is named from what it bears on, and knows the short names of corpora', () => {
    const marks = [mark('T1', 'Claim', 'It rains'), mark('T2', 'Claim', 'The sun may come')];
    const relations = ['is_supported_by Arg1:T1 Arg2:T2', 'reb Arg1:T1 Arg2:T2'];
    const { map, report } = read([...marks, ...relations.map((each, at) => `R${at}\t${each}`)].join('\n'));
    expect(linksInWords(map)).toEqual([
      'It rains opposes The sun may come',
      'The sun may come supports It rains',
    ]);
    expect(report.dropped).toEqual([]);
  });

  it('refuses what marks nothing, and reads an empty file as an empty map', () => {
    expect(readBrat('hello\nworld', readContext())).toMatchObject({
      ok: false,
      error: { code: 'malformed' },
    });
    expect(mustRead(readBrat, '').map.tables.nodes.size).toBe(0);
  });
});
