import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArgdown } from '../../../../../shared/formats/argdown/read';
import { writeArgdown } from '../../../../../shared/formats/argdown/write';
import type { Reading } from '../../../../../shared/formats/format';
import type { ArgMap } from '../../../../../shared/map/arg-map';
import type { Link } from '../../../../../shared/map/schema';
import { recordsOf } from '../../../../../shared/map/table';
import { differencesBut } from '../../../../support/conversion-differences';
import { seededIds } from '../../../../support/ids';
import { COUNTERS, countsOf } from '../../../../support/sample-counters';

const context = () => ({ newId: seededIds(3), now: '2026-02-06T12:00:00Z', title: 'file' });

function read(text: string): Reading {
  const reading = readArgdown(text, context());
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

function refuse(text: string): { code: string; message: string } {
  const reading = readArgdown(text, context());
  if (reading.ok) throw new Error('it was read');
  return reading.error;
}

/** The links of a map in words: `A + B opposes (C supports D)`. */
function linksOf(map: ArgMap): string[] {
  const nodes = new Map([...recordsOf(map.tables.nodes)].map(({ id, text }) => [id, text]));
  const links = new Map([...recordsOf(map.tables.links)].map((link) => [link.id, link]));
  const say = ({ premises, relation, target }: Link): string => {
    const from = premises.map((id) => nodes.get(id)).join(' + ');
    const to = 'node' in target ? nodes.get(target.node) : `(${say(links.get(target.link)!)})`;
    return `${from} ${relation} ${to}`;
  };
  return [...links.values()].map(say).sort();
}

describe('reading Argdown', () => {
  it('takes relations in both directions, and statements as they are told by their titles', () => {
    const { map, report } = read(
      '[A]: first thing\n  + [B]: second\n    - [C]: third\n  <- [D]: fourth #bad #(two words)\n\n[A]\n  -> [E]: fifth\n  +> [F]: sixth\n',
    );
    expect(linksOf(map)).toEqual([
      'first thing opposes fifth',
      'first thing supports sixth',
      'fourth opposes first thing',
      'second supports first thing',
      'third opposes second',
    ]);
    const fourth = [...recordsOf(map.tables.nodes)].find(({ text }) => text === 'fourth');
    expect(fourth).toMatchObject({ tags: ['bad', 'two words'], foreign: { argdown: { title: 'D' } } });
    expect(report.approximated).toEqual([]);
  });

  it('makes linked premises of an argument, and one link of each of its steps', () => {
    const { map, report } = read(
      '<Proof>: in short\n\n(1) [P]: p\n(2) [Q]: q\n-- Some rule --\n(3) [R]: r\n(4) [S]: s\n----\n(5) [T]: t\n  -> [U]: u\n',
    );
    expect(linksOf(map)).toEqual(['p + q supports r', 'r + s supports t', 't opposes u']);
    const schemes = [...recordsOf(map.tables.links)].map(({ scheme, note }) => [scheme, note]);
    expect(schemes).toContainEqual(['Some rule', undefined]);
    expect(schemes).toContainEqual([undefined, 'in short']);
    expect(report.approximated.map(({ what }) => what)).toEqual(['argument']);
  });

  it('turns undercuts to the inference that they are about', () => {
    const { map } = read(
      '<A>\n  <_ [B]: not relevant\n\n(1) [P]: p\n----\n(2) [C]: c\n\n[C]\n  + <Sketch>: a sketch\n    <_ <Under>: no reason at all\n',
    );
    expect(linksOf(map)).toEqual([
      'a sketch supports c',
      'no reason at all opposes (a sketch supports c)',
      'not relevant opposes (p supports c)',
      'p supports c',
    ]);
  });

  it('says that a statement that somebody undercuts is opposed', () => {
    const { map, report } = read('[A]: a\n  <_ [B]: b\n');
    expect(linksOf(map)).toEqual(['b opposes a']);
    expect(report.approximated).toMatchObject([{ what: 'undercut', of: 'B' }]);
  });

  it('lets an attack on an argument that is spelled out stand against its inference', () => {
    const { map, report } = read('<A>\n  - [B]: b\n\n(1) [P]: p\n----\n(2) [C]: c\n');
    expect(linksOf(map)).toEqual(['b opposes (p supports c)', 'p supports c']);
    expect(report.approximated).toHaveLength(1);
  });

  it('makes two links of a contradiction and writes it as one again', () => {
    const { map, report } = read('[A]: a\n  >< [B]: b\n');
    expect(linksOf(map)).toEqual(['a opposes b', 'b opposes a']);
    expect(report.approximated.map(({ what }) => what)).toEqual(['contradiction']);
    expect(writeArgdown(map).text.match(/></g)).toHaveLength(1);
  });

  it('says that contraries of strict mode are opposed in one direction', () => {
    const { report, map } = read('===\nmodel:\n  mode: strict\n===\n\n[A]: a\n  - [B]: b\n');
    expect(report.approximated.map(({ what }) => what)).toEqual(['contrary']);
    expect(writeArgdown(map).text).toContain('model: {"mode":"strict"}');
  });

  it('makes groups of headings, on one level, and takes title and data from the front matter', () => {
    const { map, report } = read(
      '===\ntitle: A file\nauthor: Someone\ndate: 2026-02-06\n===\n\n# One\n\n[A]: a {note: [1, 2]}\n\n## Two\n\n[B]: b\n\n# Three {isGroup: false}\n\n[C]: c\n',
    );
    expect([...recordsOf(map.tables.groups)].map(({ title }) => title).sort()).toEqual(['One', 'Two']);
    expect(map.head).toMatchObject({
      title: 'A file',
      foreign: { argdown: { frontMatter: { author: 'Someone', date: '2026-02-06' } } },
    });
    const a = [...recordsOf(map.tables.nodes)].find(({ text }) => text === 'a');
    expect(a?.foreign).toEqual({ argdown: { title: 'A', data: { note: [1, 2] } } });
    expect(report.approximated.map(({ of }) => of).sort()).toEqual(['Three', 'Two']);
  });

  it('names comments, markup and other texts of the same statement, with their lines', () => {
    const { report } = read('// a word aside\n[A]: one **bold** word\n\n[A]: another text\n');
    expect(report.dropped).toMatchObject([{ what: 'comment', line: 1 }]);
    const { dropped } = read('[A]: over\n  two lines\n\n/* one\n */\n\n// two\n\n[B]: b // three\n').report;
    expect(dropped.map(({ of, line }) => [of, line])).toEqual([
      ['/* one */', 4],
      ['// two', 7],
      ['// three', 9],
    ]);
    expect(report.approximated).toMatchObject([{ what: 'equivalent statements', line: 4 }]);
  });

  it('says in which line and column a text is no Argdown', () => {
    expect(refuse('[A]: a\n\n(1) b\n').message).toMatch(/line 3, column \d+/);
    expect(refuse('[A]: a\\\n').message).toContain('line 1, column 7');
  });

  it('is not led astray by titles that every object has', () => {
    const { map } = read(
      '[__proto__]: a\n  + [constructor]: b\n  + <toString>: c\n\n(1) [hasOwnProperty]: d\n----\n(2) [__proto__]\n',
    );
    expect(linksOf(map)).toEqual(['b supports a', 'c supports a', 'd supports a']);
    expect(({} as Record<string, unknown>).members).toBeUndefined();
    const again = read(writeArgdown(map).text);
    expect(linksOf(again.map)).toEqual(linksOf(map));
  });

  it('does not let a file’s settings or data do anything', () => {
    const { map } = read(
      '===\ninput: "[X]: x"\nprocess: none\n===\n\n[A]: a {b: &b [1], c: *b, "__proto__": {x: 1}}\n',
    );
    expect([...recordsOf(map.tables.nodes)]).toHaveLength(1);
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`),
    ];
    expect(read(`[A]: a {\n${bomb.join('\n')}\n}\n`).report.dropped).toMatchObject([{ what: 'data' }]);
  });

  it.each([
    ['[ that never close', '['.repeat(200_000)],
    ['{ that never close', '[A]: a '.concat('{ '.repeat(200_000))],
    ['/* that never close', '[A]: a\n'.concat('/* \n'.repeat(100_000))],
    ['<!-- that never close', '[A]: a\n'.concat('<!-- \n'.repeat(100_000))],
    ['#( that never close', '[A]: a '.concat('#(x\n'.repeat(100_000))],
    ['links to one statement', '[A]: a\n'.concat('  + b\n'.repeat(60_000))],
    ['tags', '[A]: a '.concat('#x '.repeat(10_000))],
    ['characters', 'x'.repeat(5_000_000)],
  ])('refuses a file with too many %s before it takes long', (_what, text) => {
    expect(refuse(text).code).toBe('too-large');
  });

  it('reads what is nested as deeply as it can, or says that it cannot', () => {
    const deep = Array.from(
      { length: 2000 },
      (_, i) => `${' '.repeat(i)}${i > 0 ? '+ ' : ''}[S${i}]: s`,
    ).join('\n');
    const reading = readArgdown(deep, context());
    expect(reading.ok ? 'read' : reading.error.code).toMatch(/read|too-deep/);
  });

  it('has who says a statement and where it stands from the data beside it', () => {
    const { map, report } = read(
      '[a]: It rains. {speaker: Ada, source: Weather report, authors: [Ben, Cleo]}\n\n[b]: It pours. {author: Dora, mood: glum}\n',
    );
    const nodes = [...recordsOf(map.tables.nodes)];
    expect(nodes.map(({ speaker }) => speaker)).toEqual(['Ada', 'Dora']);
    expect(nodes[0]?.note).toContain('Source: Weather report, Ben, Cleo');
    expect(report.approximated.map(({ what, of }) => `${what}: ${of}`)).toEqual(['data mood: glum']);
  });

  it('names comments where there is nothing else', () => {
    const { map, report } = read('\n/* one\n*/ // two\n<!-- three -->');
    expect(map.tables.nodes.size).toBe(0);
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['comment', '/* one */', 2],
      ['comment', '// two', 3],
      ['comment', '<!-- three -->', 4],
    ]);
  });

  it('names lines that stand for other files, which are no statements', () => {
    const { map, report } = read(
      '[A]: a\n\n@include(other/part.argdown)\n\n[B]: b, not @include(this)\n  @include(last.argdown)\n',
    );
    expect([...recordsOf(map.tables.nodes)].map(({ text }) => text)).toEqual(['a', 'b, not @include(this)']);
    expect(report.dropped.map(({ what, of, line }) => [what, of, line])).toEqual([
      ['@include', 'other/part.argdown', 3],
      ['@include', 'last.argdown', 6],
    ]);
  });

  it('gives a map without statements for an empty text', () => {
    expect([...recordsOf(read('\n').map.tables.nodes)]).toEqual([]);
  });
});

const SAMPLES = '../shared/samples/argdown';

describe.skipIf(!existsSync(SAMPLES))('the samples of Argdown', () => {
  it.each(['argdown-primer.argdown', 'legalisation-softdrugs.argdown', 'semmelweis_betz.argdown'])(
    '%s has all its relations, and they come back',
    (name) => {
      const raw = readFileSync(`${SAMPLES}/${name}`, 'utf8');
      const { map } = read(raw);
      expect(countsOf(map)).toMatchObject(COUNTERS['argdown']?.(raw, name) ?? {});
      const { text, report: lost } = writeArgdown(map);
      const again = read(text);
      expect(lost.dropped).toEqual([]);
      expect(differencesBut(map, again.map, lost)).toEqual([]);
      expect(writeArgdown(again.map).text).toBe(text);
    },
  );
});
