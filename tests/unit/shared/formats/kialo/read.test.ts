import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKialo } from '../../../../../shared/formats/kialo/read';
import type { Reading } from '../../../../../shared/formats/format';
import { recogniseFormat } from '../../../../../shared/formats/formats';
import { checkMap } from '../../../../../shared/map/invariants';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';

const context = () => ({ newId: seededIds(3), now: '2026-02-06T12:00:00Z', title: 'file' });

function read(text: string): Reading {
  const reading = readKialo(text, context());
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.value;
}

function linksOf({ map }: Reading): string[] {
  const nodes = new Map([...recordsOf(map.tables.nodes)].map(({ id, text }) => [id, text]));
  return [...recordsOf(map.tables.links)]
    .map(
      ({ premises, relation, target }) =>
        `${nodes.get(premises[0]!)} ${relation} ${'node' in target ? nodes.get(target.node) : '?'}`,
    )
    .sort();
}

const FILE = `Discussion Title: Should the town have trams?

1. The town should have trams.
1.1. Pro: They are quiet \\(mostly\\), as a [study of noise](https://example.org/a_(b)) found.
1.1.1. Con: Not in
narrow bends.

A second paragraph with 3 reasons:
1. the first
2. Buses will do.
2.1. Con: -> See 1.1.
2.1.1. Pro: Under a reference.
2.2. Pro: Cheap.
1.10.7. Pro: Nobody above it.
`;

describe('reading an export of Kialo', () => {
  it('has the sources that are listed behind the claims in the notes of those that name them', () => {
    const { map, report } = read(
      '1. The square closes.\n1.1. Pro: It is quieter. [2]\n\nSources:\n[1] Nobody names it\n[2] Town gazette\n',
    );
    expect([...recordsOf(map.tables.nodes)].map(({ note }) => note).filter(Boolean)).toEqual([
      '[2] Town gazette',
    ]);
    expect(report.dropped.map(({ of }) => of)).toEqual(['[1] Nobody names it']);
  });

  it('takes sides in any case of letters', () => {
    expect(linksOf(read('1. Trams\n1.1. PRO: Quiet\n1.2. con: Dear\n'))).toEqual([
      'Dear opposes Trams',
      'Quiet supports Trams',
    ]);
  });

  it('takes several theses, claims over several lines, references and signs', () => {
    const reading = read(FILE);
    expect(reading.map.head.title).toBe('Should the town have trams?');
    expect(linksOf(reading)).toEqual([
      'Cheap. supports Buses will do.',
      'Not in\nnarrow bends.\n\nA second paragraph with 3 reasons:\n1. the first opposes They are quiet (mostly), as a study of noise found.',
      'They are quiet (mostly), as a study of noise found. opposes Buses will do.',
      'They are quiet (mostly), as a study of noise found. supports The town should have trams.',
      'Under a reference. supports They are quiet (mostly), as a study of noise found.',
    ]);
    expect([...recordsOf(reading.map.tables.nodes)].filter(({ main }) => main).length).toBe(2);
    expect(reading.report.dropped).toMatchObject([{ what: 'link', line: 14 }]);
  });

  it('takes claims that a copy has indented', () => {
    const file = '1. Trams\n  1.1. Pro: Quiet\n    1.1.1. Con: Not so.\n  1. a list\n\t1.2. Con: Dear\n';
    expect(linksOf(read(file))).toEqual([
      'Dear opposes Trams',
      'Not so.\n  1. a list opposes Quiet',
      'Quiet supports Trams',
    ]);
  });

  it('makes sources of links, with their words as passages', () => {
    const { map } = read(FILE);
    expect([...recordsOf(map.tables.sources)]).toMatchObject([
      { title: 'study of noise', url: 'https://example.org/a_(b)', text: 'study of noise' },
    ]);
    expect([...recordsOf(map.tables.passages)].map(({ exact }) => exact)).toEqual(['study of noise']);
    expect(checkMap(map)).toEqual([]);
  });

  it('ends references that lead round, and says which claim hangs on nothing', () => {
    const { report } = read('1. A\n1.1. Pro: -> See 1.2.\n1.2. Con: -> See 1.1.\n');
    expect(report.dropped).toHaveLength(2);
  });

  it('reads numbers of any depth', () => {
    const numbers = Array.from(
      { length: 200 },
      (_, depth) => `${Array.from({ length: depth + 1 }, () => 1).join('.')}.`,
    );
    const { map } = read(
      numbers.map((number, i) => `${number} ${i > 0 ? 'Pro: ' : ''}claim ${i}`).join('\n'),
    );
    expect(map.tables.links.size).toBe(199);
  });

  it('is recognised by its title or its numbers, and refuses what has none', () => {
    expect(recogniseFormat(FILE, 'debate.txt')?.id).toBe('kialo');
    expect(recogniseFormat('1. a\n1.1. Pro: b\n', 'debate.txt')?.id).toBe('kialo');
    expect(recogniseFormat('1. a list\n2. of things\n', 'list.txt')?.id).not.toBe('kialo');
    expect(readKialo('no numbers', context()).ok).toBe(false);
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      '1.',
      '1.1. ',
      'Pro: ',
      'Con: ',
      '-> See 1.1.',
      '\n',
      '[',
      ']',
      '](',
      ')',
      '\\',
      'x',
      ' ',
    );
    const soup = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        const reading = readKialo(text, context());
        if (reading.ok) expect(checkMap(reading.value.map)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('does not take the sources listed behind the last claim for its words', () => {
    const text = 'Discussion Title: Noise\n\n1. A\n1.1. Pro: B [1]\n\nmore of B\n\nSources:\n[1] A report\n';
    const reading = readKialo(text, context());
    if (!reading.ok) throw new Error(reading.error.message);
    const { map, report } = reading.value;
    expect([...recordsOf(map.tables.nodes)].map((node) => node.text).sort()).toEqual([
      'A',
      'B [1]\n\nmore of B',
    ]);
    expect([...recordsOf(map.tables.nodes)].find(({ text: said }) => said.startsWith('B'))?.note).toBe(
      '[1] A report',
    );
    expect(report.dropped).toEqual([]);
  });

  it('tells of a list behind the last claim that names its sources by no sign', () => {
    const { report } = read('1. A\n1.1. Pro: B\n\nSources:\nA report\n');
    expect(report.dropped.map(({ of, line }) => [of, line])).toEqual([
      ['Sources:', 4],
      ['A report', 5],
    ]);
  });
});
