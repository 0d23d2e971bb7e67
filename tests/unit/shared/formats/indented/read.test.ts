import { describe, expect, it } from 'vitest';
import { formatNamed, recogniseFormat } from '../../../../../shared/formats/formats';
import { readIndented } from '../../../../../shared/formats/indented/read';
import { recordsOf } from '../../../../../shared/map/table';
import { seededIds } from '../../../../support/ids';

const context = () => ({ newId: seededIds(3), now: '2026-02-06T12:00:00Z', title: 'file' });

function linksOf(text: string): string[] {
  const reading = readIndented(text, context());
  if (!reading.ok) throw new Error(reading.error.message);
  const { nodes, links } = reading.value.map.tables;
  const named = new Map([...recordsOf(nodes)].map(({ id, text: words, kind }) => [id, `${kind} ${words}`]));
  return [...recordsOf(links)]
    .map(
      ({ premises, relation, target }) =>
        `${named.get(premises[0]!)} ${relation} ${'node' in target ? named.get(target.node) : ''}`,
    )
    .sort();
}

describe('reading indented text', () => {
  it('takes tabs and spaces, signs and words', () => {
    expect(
      linksOf('Trams?\n\tYes\n\t\t+ quiet\n\t\t- dear\n    Con: No\n\n        ? Why\nOther\n  thing\n'),
    ).toEqual([
      'claim Yes answers question Trams?',
      'claim quiet supports claim Yes',
      'claim thing supports claim Other',
      'counterargument No opposes question Trams?',
      'counterargument dear opposes claim Yes',
      'question Why supports counterargument No',
    ]);
  });

  it.each([
    ['numbers', '1 A\n1.1 B\n1.1.1 Con: C\n1.2. D\n2) E'],
    ['stars', '* A\n** B\n*** Con: C\n** TODO D\n* E'],
  ])('takes %s that say how deep a line stands', (_what, text) => {
    expect(linksOf(text)).toEqual([
      'claim B supports claim A',
      'claim D supports claim A',
      'counterargument C opposes claim B',
    ]);
  });

  it.each([
    ['A', 'A. Top\n   a) B\n   b) Con: C\nB. D'],
    ['I', 'I. Top\n  (1) B\n  (2) Con: C\nII. D'],
    ['(a)', '(a) Top\n  i. B\n  ii. Con: C\n(b) D'],
  ])('knows %s and the like for marks where siblings count up', (_mark, text) => {
    expect(linksOf(text)).toEqual(['claim B supports claim Top', 'counterargument C opposes claim Top']);
  });

  it('keeps letters that count nothing', () => {
    expect(
      linksOf('A. Smith says\n  I. Newton says\n  It rains\n  B. Jones says\n  Vitamin\n  C. Who'),
    ).toEqual([
      'claim B. Jones says supports claim A. Smith says',
      'claim C. Who supports claim A. Smith says',
      'claim I. Newton says supports claim A. Smith says',
      'claim It rains supports claim A. Smith says',
      'claim Vitamin supports claim A. Smith says',
    ]);
  });

  it('goes by indents where there are some', () => {
    expect(linksOf('1. A\n   1. B\n2. C')).toEqual(['claim B supports claim A']);
  });

  it('is read in linear time however deeply it is nested, and only when a person asks', () => {
    const deep = Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}x`).join('\n');
    expect(linksOf(deep)).toHaveLength(2999);
    expect(formatNamed('indented')?.recognise?.('a\n  b')).toBe(1);
    expect(recogniseFormat('1. a\n1.1. Pro: b\n  c', 'x.txt')?.id).toBe('kialo');
  });

  it('joins what a program has wrapped below the words of a long line with a mark', () => {
    const long = 'It is so loud at night that nobody on the square can';
    expect(linksOf(`Close it\n\t- ${long}\n\t  sleep or read\n\t- Dear\n\t  Not so\n`)).toEqual([
      'claim Dear supports claim Close it',
      `claim ${long} sleep or read supports claim Close it`,
      'claim Not so supports claim Dear',
    ]);
  });

  it('refuses an empty text', () => {
    expect(readIndented(' \n', context())).toMatchObject({ ok: false, error: { code: 'empty-file' } });
  });
});
