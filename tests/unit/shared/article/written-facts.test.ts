import { describe, expect, it } from 'vitest';
import { dateInText, topLines } from '../../../../shared/article/written-facts';
import { blocksOf } from '../../../../shared/text/blocks';

function top(...lines: string[]) {
  const text = ['Keep the Winter Ferry', ...lines, 'The board wants to end it.'].join('\n\n');
  return topLines(text, blocksOf(text));
}

describe('the lines below a headline', () => {
  it.each([
    ['By Ada Byron', ['Ada Byron']],
    ['by Ada Byron and Mary Somerville', ['Ada Byron', 'Mary Somerville']],
    [
      'By Ada Byron, Mary Somerville & Zoë O’Neil | Coast Weekly',
      ['Ada Byron', 'Mary Somerville', 'Zoë O’Neil'],
    ],
    ['By Ada Byron, 6 February 2026', ['Ada Byron']],
    ['By Ada Byron – harbour reporter', ['Ada Byron']],
    ['By Ada Byron, Harbour Correspondent', ['Ada Byron']],
    ['Автор: Анна Петрова', ['Анна Петрова']],
    ['Szerző: Byron Ada', ['Byron Ada']],
    ['作者：王小明', ['王小明']],
    ['文：山田花子、鈴木一郎', ['山田花子', '鈴木一郎']],
    ['글: 김민수', ['김민수']],
    ['نویسنده: آدا بایرون', ['آدا بایرون']],
    ['Author: Ada Byron; Mary Somerville', ['Ada Byron', 'Mary Somerville']],
  ])('name who wrote it: %s', (line, authors) => {
    expect(top(line).authors).toEqual(authors);
  });

  it.each([
    ['Von Ada Byron', 'Der Rat will die Fähre nicht mehr, und das ist ein Fehler.', ['Ada Byron']],
    ['Von Ada Byron, Hamburg', 'Der Rat will die Fähre nicht mehr, und das ist ein Fehler.', ['Ada Byron']],
    [
      'Par Ada Byron',
      'Le conseil ne veut plus de la traversée, et c’est une faute pour les îles.',
      ['Ada Byron'],
    ],
    [
      'Por Ada Byron',
      'El consejo no quiere la línea, y los vecinos piden que siga en una forma.',
      ['Ada Byron'],
    ],
    ['Di Ada Byron', 'Il consiglio non vuole la linea, che serve per una parte della costa.', ['Ada Byron']],
    ['Door Ada Byron', 'De raad wil het veer niet meer, en dat is een fout van het bestuur.', ['Ada Byron']],
    ['Av Ada Byron', 'Det är inte för att rådet som vill lägga ner färjan har rätt.', ['Ada Byron']],
    [
      'De Ada Byron',
      'Consiliul nu vrea linia, care este pe drumul din sat și cu care se merge la oraș.',
      ['Ada Byron'],
    ],
    ['Text: Ada Byron', 'Der Rat will die Fähre nicht mehr.', ['Ada Byron']],
    ['Von Hamburg nach Kiel', 'Der Rat will die Fähre nicht mehr, und das ist ein Fehler.', undefined],
    ['Von Trapp', 'Der Rat will die Fähre nicht mehr, und das ist ein Fehler.', undefined],
    ['De Telegraaf Online', 'De raad wil het veer niet meer, en dat is een fout van het bestuur.', undefined],
    ['Di Maio Luigi', 'The board wants to end it, and that is not what the town asked for.', undefined],
  ])('name who wrote it in the language of the article: %s', (line, body, authors) => {
    const text = ['M/S Aurora 2026', line, body].join('\n\n');
    expect(topLines(text, blocksOf(text)).authors).toEqual(authors);
  });

  it.each(['By the time it ended, nobody cared', 'by all means', 'By now The Road was built and paid for'])(
    'name nobody: %s',
    (line) => {
      expect(top(line).authors).toBeUndefined();
    },
  );

  it.each([
    ['6 February 2026', '2026-02-06'],
    ['February 6, 2026', '2026-02-06'],
    ['Published on Friday, February 6, 2026', '2026-02-06'],
    ['Posted: 2026-02-06 10:30', '2026-02-06'],
    ['By Ada Byron, 6 February 2026', '2026-02-06'],
    ['Published February 6, 2026 Updated March 1', '2026-02-06'],
    ['Coast Weekly | 6 Feb. 2026 | 4 min read', '2026-02-06'],
    ['3. Mai 2026', '2026-05-03'],
    ['Veröffentlicht am 03.05.2026, 10:30 Uhr', '2026-05-03'],
    ['Von Ada Byron | Stand: 3.5.2026', '2026-05-03'],
    ['Von Ada Byron, 3. Mai 2026', '2026-05-03'],
    ['Veröffentlicht am Sonntag, den 3. Mai 2026 um 10:30 Uhr', '2026-05-03'],
    ['Publié le dimanche 1er mars 2026 à 10h30', '2026-03-01'],
    ['3 mai 2026', '2026-05-03'],
    ['By Ada Byron · Updated 3 March 2026 · Published 2 March 2026', '2026-03-02'],
    ['Aktualisiert: 3. März 2026 | Veröffentlicht: 2. März 2026', '2026-03-02'],
    ['6 февраля 2026 г.', '2026-02-06'],
    ['Опубликовано: пятница, 6 февраля 2026, 10:30', '2026-02-06'],
    ['piątek, 6 lutego 2026 r.', '2026-02-06'],
    ['6 Şubat 2026 Cuma', '2026-02-06'],
    ['Publicerad fredag 6 februari 2026 kl. 10.30', '2026-02-06'],
    ['2026. február 6., péntek', '2026-02-06'],
    ['الجمعة، 6 فبراير 2026', '2026-02-06'],
    ['جمعه ۱۷ بهمن ۱۴۰۴', '2026-02-06'],
    ['تاریخ انتشار: ۱۴۰۴/۱۱/۱۷', '2026-02-06'],
    ['2026年2月6日 10時30分', '2026-02-06'],
    ['입력: 2026. 2. 6. 10:30', '2026-02-06'],
    ['Miércoles, 3 de junio de 2026 - 10:30', '2026-06-03'],
    ['Publicado em 3 de março de 2026', '2026-03-03'],
    ['Pubblicato il 3 maggio 2026', '2026-05-03'],
    ['Coast Weekly | zondag 3 mei 2026', '2026-05-03'],
    ['3 марта 2026 года, 10:30', '2026-03-03'],
    ['3 березня 2026 року', '2026-03-03'],
    ['Opublikowano: 11 listopada 2026', '2026-11-11'],
    ['Data publikacji: środa, 11 listopada 2026 r.', '2026-11-11'],
    ['Anna Nowak | 11 lis 2026', '2026-11-11'],
    ['11. listopada 2026.', '2026-10-11'],
    ['Objavljeno: 3. svibnja 2026. godine', '2026-05-03'],
    ['Közzétéve: 2026. május 3. 10:30', '2026-05-03'],
    ['Δημοσιεύτηκε: Κυριακή 3 Μαΐου 2026, 10:30', '2026-05-03'],
    ['Publikováno: 3. května 2026', '2026-05-03'],
    ['3. mai 2026. a', '2026-05-03'],
    ['٣ مايو ٢٠٢٦', '2026-05-03'],
    ['نُشر في الأحد ٣ أيار/مايو ٢٠٢٦', '2026-05-03'],
    ['३ मई २०२६', '2026-05-03'],
    ['Yayın tarihi: 3 Mayıs 2026 Pazar', '2026-05-03'],
    ['Berlin, den 3. Mai 2026', '2026-05-03'],
    ['Paris, le 3 mai 2026', '2026-05-03'],
    ['Warszawa, dnia 11 listopada 2026 r.', '2026-11-11'],
  ])('name the day: %s', (line, date) => {
    expect(top(line).published).toBe(date);
  });

  it.each([
    ...['The vote of 6 February 2026 was close.', 'Winter 2026', '31 February 2026'],
    ...['Sitzung am 3. Mai 2026', 'La votación del 3 de mayo de 2026 fue reñida.', '3 Katzen 2026'],
    ...['Nowa ustawa weszła w życie 11 listopada 2026', 'Den Vertrag schlossen sie, le 3 mai 2026'],
  ])('name no day: %s', (line) => {
    expect(top(line).published).toBeUndefined();
  });
});

describe('the lines of a headline', () => {
  it('are looked at one by one where they are no paragraph', () => {
    const text = 'Keep the Winter Ferry\nby Ada Byron\nFebruary 6, 2026\n\nThe board wants to end it.\n';
    const block = { start: 0, end: text.indexOf('\n\n') };
    expect(topLines(text, [block])).toEqual({ authors: ['Ada Byron'], published: '2026-02-06' });
  });

  it('name the day of publication rather than that of a change', () => {
    expect(top('Updated 1 March 2026', '6 February 2026').published).toBe('2026-02-06');
    expect(top('Aktualisiert am 4. Mai 2026', '3. Mai 2026').published).toBe('2026-05-03');
    expect(top('Mis à jour le 4 mai 2026', 'Publié le 3 mai 2026').published).toBe('2026-05-03');
  });
});

describe('a date in the running text', () => {
  it('is the first full one', () => {
    expect(
      dateInText('In May 2020 it began; the vote on February 6, 2026 ended it, not 1 March 2026.'),
    ).toEqual({
      date: '2026-02-06',
      words: 'February 6, 2026',
    });
    expect(dateInText('Stało się to 11 listopada 2026 roku, nie 3 maja 2027.')?.date).toBe('2026-11-11');
    expect(dateInText('Am 3. März 2026 fiel der Entschluss.')?.date).toBe('2026-03-03');
    expect(dateInText('La votación del 3 de mayo de 2026')).toEqual({
      date: '2026-05-03',
      words: '3 de mayo de 2026',
    });
    expect(dateInText('Les 12 sets 2020 et 12 set 2020, 3 marsouins 2020')).toBeUndefined();
    expect(dateInText('It may 12 times 2020 fall.')).toBeUndefined();
    expect(dateInText('Nothing.')).toBeUndefined();
  });
});
