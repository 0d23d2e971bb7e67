import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../../../../shared/citations/csl-item';
import { itemOf } from '../../../../../shared/citations/source-item';
import { readBibtex } from '../../../../../shared/formats/bibtex/read';
import { recordsOf } from '../../../../../shared/map/table';
import { mustRead } from '../../../../support/format-context';

function itemsIn(text: string): CslItem[] {
  return [...recordsOf(mustRead(readBibtex, text).map.tables.sources)].map(itemOf);
}

function item(fields: string, type = 'article'): CslItem {
  return itemsIn(`@${type}{key, ${fields}}`)[0] ?? {};
}

describe('the text of a field', () => {
  it.each([
    ['{Schr{\\"o}dinger and G\\"odel}', 'Schrödinger and Gödel'],
    [
      '{\\\'Etude, na\\"{\\i}ve, \\v{S}koda, \\c{C}elik, \\aa, \\ss, \\o}',
      'Étude, naïve, Škoda, Çelik, å, ß, ø',
    ],
    ['{{\\AA}ngstr{\\"{o}}m}', 'Ångström'],
    ['{Erd{\\H o}s, {\\L}ukasz, Nguy{\\~{\\^e}}n}', 'Erdős, Łukasz, Nguyễn'],
    ['{Rock \\& Roll: 100\\% \\$5 \\#1 a\\_b}', 'Rock & Roll: 100% $5 #1 a_b'],
    ["{``Quoted'' words -- and --- more~here}", '“Quoted” words – and — more\u00A0here'],
    ['{The {NASA} {S}tory}', 'The NASA Story'],
    ['{On \\emph{E. coli} and H$_2$O}', 'On <i>E. coli</i> and H<sub>2</sub>O'],
    ['{{\\em Whole} $\\alpha$-decay}', '<i>Whole</i> α-decay'],
    ['"Say {"}hello{"}"', 'Say "hello"'],
    ['{Broken\n   over \t lines}', 'Broken over lines'],
  ])('%s is %s', (value, title) => expect(item(`title = ${value}`)['title']).toBe(title));

  it('is joined of macros, numbers and texts', () => {
    const text = '@STRING{ acm = "ACM" # { Press} }\n@book{a, publisher = acm # " of " # 2020, title = "T"}';
    expect(itemsIn(text)[0]?.['publisher']).toBe('ACM Press of 2020');
  });

  it('keeps the words of a command that it does not know, and says so', () => {
    const { map, report } = mustRead(readBibtex, '@misc{a, title = {A \\weird{word}}}');
    expect([...recordsOf(map.tables.sources)][0]?.title).toBe('A word');
    expect(report.approximated.map(({ how }) => how)).toEqual([
      'The command \\weird is not known: only its words were taken.',
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['Doe, Jane', { family: 'Doe', given: 'Jane' }],
    ['Ludwig van Beethoven', { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' }],
    ['de la Fontaine, Jean', { family: 'Fontaine', given: 'Jean', 'non-dropping-particle': 'de la' }],
    ['King, Jr., Martin Luther', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
    ['{World Health and Peace Organization}', { literal: 'World Health and Peace Organization' }],
    ['{Doe and Sons}, Jane', { family: 'Doe and Sons', given: 'Jane' }],
    ['{\\"O}rsted, Hans', { family: 'Örsted', given: 'Hans' }],
    ['Aristotle', { family: 'Aristotle' }],
    [
      'family=Humboldt, given=Alexander, prefix=von, useprefix=false',
      { family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' },
    ],
  ])('%s', (name, expected) => expect(item(`author = {${name}}`)['author']).toEqual([expected]));

  it('are several, with others that are not named', () => {
    const author = item('author = {A. One and Two, B. AND others}')['author'];
    expect(author).toEqual([
      { family: 'One', given: 'A.' },
      { family: 'Two', given: 'B.' },
      { literal: 'others' },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['year = 2020', { 'date-parts': [[2020]] }],
    ['year = {2020}, month = may', { 'date-parts': [[2020, 5]] }],
    ['year = 2020, month = "6~" # dec', { 'date-parts': [[2020, 12, 6]] }],
    ['year = 2020, month = 3, day = 4', { 'date-parts': [[2020, 3, 4]] }],
    ['date = {2020-05-06}, year = 1999', { 'date-parts': [[2020, 5, 6]] }],
    ['date = {2019/2021-02}', { 'date-parts': [[2019], [2021, 2]] }],
    ['date = {1650~}', { 'date-parts': [[1650]], circa: true }],
    ['date = {2014-21}', { 'date-parts': [[2014]], season: 1 }],
    ['year = {in press}', { literal: 'in press' }],
  ])('%s', (fields, issued) => expect(item(fields)['issued']).toEqual(issued));
});

it('fills a chapter in from the book that it is in', () => {
  const [chapter, book] = itemsIn(`@incollection{c, title = {Part}, author = {Doe, Jane}, crossref = {b}}
    @book{b, title = {Whole}, subtitle = {All of it}, editor = {Roe, R.}, year = 2001, publisher = {P}}`);
  expect(chapter).toMatchObject({
    type: 'chapter',
    title: 'Part',
    'container-title': 'Whole: All of it',
    editor: [{ family: 'Roe', given: 'R.' }],
    publisher: 'P',
  });
  expect(book).toMatchObject({ type: 'book', title: 'Whole: All of it' });
});

it('takes types of entries for what they are', () => {
  const types = [
    'article',
    'INBOOK',
    'phdthesis',
    'techreport',
    'online',
    'inproceedings',
    'misc',
    'dataset',
  ];
  expect(types.map((type) => item('title = {T}', type)['type'])).toEqual([
    'article-journal',
    'chapter',
    'thesis',
    'report',
    'webpage',
    'paper-conference',
    'document',
    'dataset',
  ]);
  expect(item('title = {T}, entrysubtype = {newspaper}')['type']).toBe('article-newspaper');
  expect(item('title = {T}', 'phdthesis')['genre']).toBe('PhD thesis');
});

it('goes on behind an entry that is never closed, and says in which line that was', () => {
  const { map, report } = mustRead(
    readBibtex,
    '@book{a, title = {One}}\n@book{b, title = {Two\n@book{c, title = {Three}}\n',
  );
  expect([...recordsOf(map.tables.sources)].map(({ title }) => title).sort()).toEqual(['One', 'Three']);
  expect(report.dropped.map(({ what, line }) => [what, line])).toEqual([['@book', 2]]);
});

it('names fields that a reference has no place for', () => {
  const { report } = mustRead(readBibtex, '@book{a, title = {One}, file = {one.pdf}}');
  expect(report.dropped.map(({ what, of }) => [what, of])).toEqual([['file', 'One']]);
});
