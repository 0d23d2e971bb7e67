import { afterEach, describe, expect, it } from 'vitest';
import { inSeries, listPieces } from '../../../../shared/words/locale';
import {
  inEnglish,
  lowered,
  speak,
  spokenLanguage,
  t,
  tPieces,
  worded,
} from '../../../../shared/words/words';

afterEach(() => speak('en', {}));

const CARDS = '{count, plural, one {# card} other {# cards}}';

describe('t', () => {
  it('says a sentence as the catalog has it, and in English where it has none', () => {
    speak('de', { 'Add a card': 'Karte hinzufügen', 'Remove a card': '' });
    expect([t('Add a card'), t('Remove a card'), t('Fold')]).toEqual([
      'Karte hinzufügen',
      'Remove a card',
      'Fold',
    ]);
  });

  it('takes a sentence without values as it is, braces and apostrophes too', () => {
    expect(t("It's {not} a '{placeholder}'")).toBe("It's {not} a '{placeholder}'");
  });

  it('counts by the rules of the language', () => {
    expect([t(CARDS, { count: 1 }), t(CARDS, { count: 1200 })]).toEqual(['1 card', '1,200 cards']);
    speak('de', { [CARDS]: '{count, plural, one {# Karte} other {# Karten}}' });
    expect([t(CARDS, { count: 1 }), t(CARDS, { count: 1200 })]).toEqual(['1 Karte', '1.200 Karten']);
    speak('fa', { [CARDS]: '{count, plural, one {# کارت} other {# کارت}}' });
    expect([t(CARDS, { count: 0 }), t(CARDS, { count: 1200 })]).toEqual(['۰ کارت', '۱٬۲۰۰ کارت']);
  });

  it('counts a sentence that has no translation by the rules of English', () => {
    speak('fa', {});
    expect([0, 1].map((count) => t(CARDS, { count }))).toEqual(['0 cards', '1 card']);
  });

  it('puts numbers in with the digits of the language, and words as they are', () => {
    speak('fa', { 'Page {page} of {title}': 'صفحهٔ {page} از {title}' });
    expect(t('Page {page} of {title}', { page: 12, title: '<b>It’s {1}' })).toBe(
      'صفحهٔ ۱۲ از \u2068<b>It’s {1}\u2069',
    );
  });

  it('keeps words that run the other way together, and no others', () => {
    const said = '{of} is {is, select, in {in} other {out}}';
    expect(t(said, { of: 'A (b)', is: 'in' })).toBe('A (b) is in');
    expect(t(said, { of: 'باران (b)', is: 'in' })).toBe('\u2068باران (b)\u2069 is in');
    expect(inEnglish(said, { of: 'שלום', is: 'x' })).toBe('\u2068שלום\u2069 is out');
    speak('fa', { [said]: '{of} {is, select, in {درون} other {بیرون}} است' });
    expect(t(said, { of: 'A (b)', is: 'in' })).toBe('\u2068A (b)\u2069 درون است');
    expect(t(said, { of: 'باران.', is: 'x' })).toBe('باران. بیرون است');
    expect(t(said, { of: 1, is: 'x' })).toBe('۱ بیرون است');
  });

  it('isolates a reason inside a sentence once', () => {
    const of = t('“{name}” is gone.', { name: 'باران' });
    expect(t('Not saved. {of}', { of })).toBe('Not saved. “\u2068باران\u2069” is gone.');
  });

  it('is English for whoever asks for that', () => {
    speak('de', { [CARDS]: 'x' });
    expect(spokenLanguage()).toBe('de');
    expect(inEnglish(CARDS, { count: 2 })).toBe('2 cards');
  });

  it('tells meanings of one word apart, and does not show what tells them', () => {
    expect(t('Open ## not answered')).toBe('Open');
    speak('de', { Open: 'Öffnen', 'Open ## not answered': 'Offen' });
    expect([t('Open'), t('Open ## not answered')]).toEqual(['Öffnen', 'Offen']);
  });
});

describe('a table of sentences', () => {
  it('is worded when it is read, at every depth, and follows the language', () => {
    const table = worded({ none: { open: 'Nothing is open.' }, count: 3, list: ['Light'] });
    speak('de', { 'Nothing is open.': 'Nichts ist offen.', Light: 'Hell' });
    expect(table).toEqual({ none: { open: 'Nichts ist offen.' }, count: 3, list: ['Hell'] });
    speak('en', {});
    expect(table.none.open).toBe('Nothing is open.');
  });

  it('leaves alone what is no sentence', () => {
    const table = worded({ id: 'map', title: 'map' }, ['title']);
    speak('de', { map: 'Map' });
    expect(table).toEqual({ id: 'map', title: 'Map' });
  });
});

describe('words inside a sentence', () => {
  it('lose their capitals where the language does so', () => {
    expect(lowered('Claim')).toBe('claim');
    speak('de', {});
    expect(lowered('Behauptung')).toBe('Behauptung');
  });
});

describe('tPieces', () => {
  const [a, b] = [{ card: 'a' }, { card: 'b' }];
  const FALLS = 'Without {cards} it {count, plural, one {falls} other {fall}} below {to}.';

  it('puts things into a sentence where the language has them', () => {
    expect(tPieces(FALLS, { cards: [a, ' and ', b] }, { count: 2, to: 3 })).toEqual([
      'Without ',
      a,
      ' and ',
      b,
      ' it fall below 3.',
    ]);
    speak('de', { [FALLS]: 'Unter {to} {count, plural, one {fällt} other {fallen}} sie ohne {cards}.' });
    expect(tPieces(FALLS, { cards: [a] }, { count: 1, to: 3 })).toEqual(['Unter 3 fällt sie ohne ', a, '.']);
  });

  it('speaks English where there is no translation', () => {
    speak('fa', { 'See {card}.': '' });
    expect(tPieces('See {card}.', { card: [a] })).toEqual(['See ', a, '.']);
  });
});

describe('inSeries', () => {
  it('puts the marks of the language between things', () => {
    expect(inSeries(['2 cards', '1 link'])).toBe('2 cards, 1 link');
    speak('fa', {});
    expect(inSeries(['یک', 'دو', 'سه'])).toBe('یک، دو، سه');
    expect(inSeries(['یک', 'دو'], ';')).toBe('یک؛ دو');
  });
});

describe('listPieces', () => {
  it('joins things as the language does', () => {
    const items = ['a', 'b', 'c'].map((card) => [{ card }, ' (1)']);
    expect(listPieces(items)).toEqual([
      { card: 'a' },
      ' (1)',
      ', ',
      { card: 'b' },
      ' (1)',
      ' and ',
      { card: 'c' },
      ' (1)',
    ]);
    speak('de', {});
    expect(listPieces(items.slice(1), 'disjunction')).toEqual([
      { card: 'b' },
      ' (1)',
      ' oder ',
      { card: 'c' },
      ' (1)',
    ]);
  });
});
