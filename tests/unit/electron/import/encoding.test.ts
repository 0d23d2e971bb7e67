import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../electron/import/encoding';

const RUSSIAN =
  'Мост закрыли утром, и жители весь день шли в обход по старой дороге. Никто не сказал им, когда откроют движение. Совет города обещал ответить, но ответа нет.';
const PERSIAN = 'پل را صبح بستند و مردم همه روز از راه کهنه رفتند. کسی نگفت چه زمانی باز می‌شود.';

function read(bytes: Uint8Array, more: { encoding?: string; declared?: string } = {}) {
  return decodeText(bytes, { fileName: 'a.txt', ...more });
}

/** A text in an encoding that has one byte for each letter. */
function bytesIn(encoding: string, text: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const table = new Map(
    Array.from({ length: 128 }, (_, at) => [decoder.decode(Uint8Array.of(at + 128)), at + 128]),
  );
  return Buffer.from([...text].map((letter) => table.get(letter) ?? letter.charCodeAt(0)));
}

function windows1251(text: string): Buffer {
  return bytesIn('windows-1251', text);
}

describe('the encoding of a file', () => {
  it.each(['utf-16le', 'utf-16be'])('is %s without a mark, in any script', (encoding) => {
    const little = Buffer.from(PERSIAN, 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : little.swap16();
    expect(read(bytes)).toEqual({ text: PERSIAN, encoding, guessed: true });
  });

  it('is windows-1251, found by its letters', () => {
    expect(read(windows1251(RUSSIAN))).toEqual({ text: RUSSIAN, encoding: 'windows-1251', guessed: true });
  });

  it.each([
    ['koi8-u', 'Площу закрили, бо діти не можуть спати. Її мешканці вже пішли, і міста не видно.'],
    ['windows-874', 'เสียงรบกวนในจัตุรัสเกินกำหนด ชาวบ้านต้องการความเงียบเพราะเด็กๆ นอนไม่หลับ '.repeat(4)],
    ['windows-1253', 'Άλλοι κάτοικοι ζητούν ησυχία, γιατί τα παιδιά δεν μπορούν να κοιμηθούν στην πλατεία.'],
    ['iso-8859-7', 'Άλλοι κάτοικοι ζητούν ησυχία, γιατί τα παιδιά δεν μπορούν να κοιμηθούν στην πλατεία.'],
    ['iso-8859-15', "Le cœur du problème est l'œuvre des élèves : elle coûte 5 €, et l'école est fermée."],
    ['windows-1252', 'Il faut 1½ tasse de crème fraîche, ½ verre de café et une pincée de sel.'],
  ])('is %s, told from its twin by few signs', (encoding, text) => {
    expect(read(bytesIn(encoding, text))).toMatchObject({ text, encoding, guessed: true });
  });

  it('is UTF-8 though some of its bytes were damaged or cut off', () => {
    const bytes = Buffer.concat([
      Buffer.from(RUSSIAN),
      Buffer.from([0xff, 0x20]),
      Buffer.from('л').subarray(0, 1),
    ]);
    expect(read(bytes)).toMatchObject({ text: `${RUSSIAN}\ufffd \ufffd`, encoding: 'utf-8', guessed: true });
  });

  it('is Latin-1, found by its letters', () => {
    const text = 'Die Brücke über den Fluß wurde früh gesperrt; die Händler müssen größere Umwege fahren.';
    expect(read(Buffer.from(text, 'latin1'))).toEqual({ text, encoding: 'windows-1252', guessed: true });
  });

  it.each([
    // “The bridge is closed. People walk by the old road.” in each, several times
    ['shift_jis', '8bb482cd95c282b382ea82bd814290 6c81582982cd8cc382a293b982f095e082a2'.replace(' ', '')],
    ['gb18030', 'c7c5b9d8b1d5c1cba1a3c8cbc3c7d7dfbec9c2b7a1a3'],
  ])('is %s when a person says so', (encoding, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    const decoded = read(bytes, { encoding });
    expect(decoded).toMatchObject({ encoding, guessed: false });
    expect(decoded.text).toContain('。');
  });

  it.each(['shift_jis', 'gb18030'])('is %s, found by its letters', (encoding) => {
    const bytes = {
      shift_jis: Buffer.from(
        '8bb482cd92a982c995c282b382ea82bd81428f5a96af82cd8cc382a293b982f095e082a282bd8142924e82e082a282c28a4a82ad82a991b382ac82c882a982c182bd8142',
        'hex',
      ),
      gb18030: Buffer.from(
        'c7c5d4e7c9cfb9d8b1d5c1cba1a3bed3c3f1c3c7d7dfc1cbd2bbcceca3acd7dfb5c4cac7bec9c2b7a1a3c3bbd3d0c8cbcbb5cab2c3b4cab1baf2bfaabfc5a1a3',
        'hex',
      ),
    }[encoding];
    expect(read(Buffer.concat(Array.from({ length: 6 }, () => bytes ?? Buffer.alloc(0))))).toMatchObject({
      encoding,
      guessed: true,
    });
  });

  it('is windows-1252 with its typographic signs, on every version of Node', () => {
    const bytes = Buffer.concat([Buffer.from('He said '), Buffer.from([0x93, 0x94, 0x96, 0x85, 0x80])]);
    expect(read(bytes, { declared: 'iso-8859-1' }).text).toBe('He said “”–…€');
  });

  it('is ISO-2022-JP where the text changes to Japanese letters, though its bytes are ASCII', () => {
    const bytes = Buffer.from('\u001b$B9->l\u001b(B and more', 'latin1');
    expect(read(bytes, { declared: 'utf-8' })).toEqual({
      text: '広場 and more',
      encoding: 'iso-2022-jp',
      guessed: false,
    });
  });

  it('is the one in which no capitals stand inside words', () => {
    const bytes = Buffer.from(
      'The council\xd5s report says \xd2noise kills\xd3 and it\xd5s right.',
      'latin1',
    );
    expect(read(bytes).encoding).toBe('macintosh');
    expect(read(bytes).text).toContain('council’s');
  });

  it('has no soft hyphens in its words', () => {
    expect(read(Buffer.from('nego\u00adtia\u00adtions')).text).toBe('negotiations');
  });

  it('is what the file declares, unless its bytes are UTF-8', () => {
    expect(read(Buffer.from('caf\u00e9', 'latin1'), { declared: 'iso-8859-15' }).encoding).toBe(
      'iso-8859-15',
    );
    expect(read(Buffer.from('café'), { declared: 'iso-8859-15' })).toMatchObject({
      text: 'café',
      encoding: 'utf-8',
    });
    expect(
      read(Buffer.from('caf\u00e9 and t\u00e9l\u00e9 ', 'latin1'), { declared: 'no-such' }).guessed,
    ).toBe(true);
  });

  it.each([
    ['windows-1251', 'iso-8859-1'],
    ['koi8-u', 'iso-8859-1'],
  ])(
    'is not what the file declares where its letters plainly are another: %s as %s',
    (encoding, declared) => {
      expect(read(bytesIn(encoding, RUSSIAN), { declared })).toMatchObject({ text: RUSSIAN, guessed: true });
    },
  );

  it.each([
    [
      'windows-1252',
      'windows-1250',
      'As crianças não podem dormir, e a câmara não quer saber das razões. Há três anos que os moradores estão à espera de uma solução para a praça.',
    ],
    [
      'windows-1252',
      'windows-1251',
      'Les élèves ont passé la matinée à chercher une route fermée ; la mairie répétait que le passage était prévu pour la rentrée, même à pied.',
    ],
    [
      'windows-1250',
      'iso-8859-1',
      'A lakók éjjelente nem tudnak aludni, mert a téren hajnalig szól a zene. Az önkormányzat szerint erről előbb a bíróságnak kell döntenie, a szülők viszont gyors tűzszünetet kérnek.',
    ],
    [
      'iso-8859-2',
      'windows-1250',
      'Starší obyvatelé tvrdí, že hluk ruší jejich děti; město však žádá další měření, protože ještě neví, koho má pokutovat, a věří, že léto všechno vyřeší.',
    ],
    [
      'windows-1255',
      'windows-1251',
      'התושבים ביקשו שקט בלילה, אבל העירייה לא השיבה להם. הילדים אינם ישנים כבר שבוע שלם.',
    ],
    ['windows-1251', 'gbk', RUSSIAN],
    ['windows-1251', 'iso-8859-2', RUSSIAN],
    [
      'windows-1256',
      'windows-1253',
      'أغلق الجسر صباحا وسار الناس طوال النهار في الطريق القديم ولم يقل لهم أحد متى يفتح.',
    ],
  ])('is %s though the file says %s, which makes no words of it', (encoding, declared, text) => {
    expect(read(bytesIn(encoding, text), { declared })).toMatchObject({ text, guessed: true });
  });

  it('is what the file declares where names alone have letters that its country seldom writes', () => {
    const text = `${'The council heard the people of the square again, and put off what it had promised. '.repeat(20)}Anna Grünwald, Jürgen Möller, Béla Bőhm, Ştefan Ionaşcu, José Muñiz and Zoë Čapek signed.`;
    for (const declared of ['windows-1250', 'windows-1254'])
      expect(read(bytesIn(declared, text), { declared })).toMatchObject({
        encoding: declared,
        guessed: false,
      });
  });

  it('is not Western European where the bytes are Shift_JIS or Mac Roman', () => {
    const japanese = Buffer.from(
      '8bb482cd92a982c995c282b382ea82bd81428f5a96af82cd8cc382a293b982f095e082a282bd8142',
      'hex',
    );
    expect(read(japanese, { declared: 'iso-8859-1' }).text).toMatch(/^橋は朝に閉/u);
    const french = Buffer.from(
      'L\xd5\x8ecole ferme, et les \x8el\x8fves \x88 pied : \xc7 C\xd5est loin \xc8.',
      'latin1',
    );
    expect(read(french, { declared: 'iso-8859-1' }).text).toContain(
      'L’école ferme, et les élèves à pied : « C’est loin ».',
    );
  });

  it('is a code page of DOS where French quotes have their blanks', () => {
    const french = Buffer.from(
      'La r\x82union du soir : \xae On ferme l\x27\x82cole \xaf, dit-elle, et \x87a suffit.',
      'latin1',
    );
    expect(read(french).text).toContain('« On ferme l\x27école », dit-elle, et ça');
  });

  it('is what a person chose, by any of its names', () => {
    expect(read(windows1251(RUSSIAN), { encoding: 'cp1251' })).toMatchObject({
      text: RUSSIAN,
      guessed: false,
    });
    expect(() => read(Buffer.from('a'), { encoding: 'klingon' })).toThrow('klingon');
  });

  it.each([
    ['a NUL', Buffer.from('A\0B')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 0xd, 0x49, 0x48])],
    ['control characters', Buffer.from('a\u0001b\u0002c\u0003')],
  ])('is none for %s', (_, bytes) => {
    expect(() => read(bytes)).toThrow('is not a text file');
  });

  it('bears a stray control character in a long text', () => {
    expect(read(Buffer.from(`${'word '.repeat(100)}\u0007`)).text).toContain('word');
  });
});
