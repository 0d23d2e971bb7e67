import { describe, expect, it } from 'vitest';
import { decodeAs } from '../../../../electron/import/dos-encodings';
import { decodeText } from '../../../../electron/import/encoding';

/** A text in an encoding that has one byte for each letter. */
function bytesIn(encoding: string, text: string): Buffer {
  const table = new Map(
    Array.from({ length: 128 }, (_, at) => [decodeAs(encoding, Uint8Array.of(at + 128)), at + 128]),
  );
  return Buffer.from([...text].map((letter) => table.get(letter) ?? letter.charCodeAt(0)));
}

const read = (bytes: Uint8Array) => decodeText(bytes, { fileName: 'a.txt' });

const OLD = [
  'Für die Händler wäre das ein Schlag: "Wir müssen schließen", heißt es.',
  'Straße und Gehweg sind naß. Öffnungszeiten ändern sich nächste Woche.',
  'MÜLLER und GRÖSSE sind Namen in Großbuchstaben.',
  'Ça coûte trop cher, dit le maire à la presse. Les élus sont partagés à ce sujet.',
  'La señora del puerto dice: «así no». Mañana habrá otra reunión, según el alcalde.',
  'É preciso que todos saibam: os preços não vão subir amanhã; ninguém explicou as razões.',
  'La città è stanca: più traffico, più rumore. Perché il consiglio non decide?',
  'De reünie van de coördinatoren kostte één euro.',
];

const TODAY = [
  ...OLD,
  'Die Händler sagen: „So nicht“ – und zahlen 50 € je m² … §4 gilt für größere Flächen.',
  '„Lärm“, ‚Müll‘ – das stört’s.',
  'À la rentrée, l’école reste fermée… « Où irons-nous ? », demande une élève.',
  '¿Qué harán los vecinos? ¡Nadie lo sabe! “Así no”, dice él.',
  'A câmara diz que a solução é outra – há quem peça explicações à direção.',
  'The café’s owner said “no”—the naïve plan would cost £50 a day…',
  'The temperature was 20°C and the price ½ of that, 3 × 4 = 12.',
  'It’s done.',
  'Il va à la gare.',
  'Rådet vill lägga ner färjan. ”Så går det inte”, säger en kvinna på ön.',
  'Það er þörf á betri leið yfir fjörðinn, segja íbúar.',
  '• Größe\n• Äpfel\n• Übung',
];

describe('the encodings of old machines', () => {
  it.each(OLD)('are found where the bytes plainly say so: %s', (text) => {
    expect(read(bytesIn('ibm850', text))).toEqual({ text, encoding: 'ibm850', guessed: true });
    expect(read(bytesIn('macintosh', text))).toEqual({ text, encoding: 'macintosh', guessed: true });
  });

  it('tell the older code page of DOS where its letters are others', () => {
    const text = 'Señora Gómez pidió más árboles: π ≈ 3, según él.';
    expect(read(bytesIn('ibm437', text))).toMatchObject({ text, encoding: 'ibm437' });
  });

  it.each(TODAY)('are not taken for what texts are written in today: %s', (text) => {
    expect(read(bytesIn('windows-1252', text)).text).toBe(text);
    expect(read(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it.each([
    ['windows-1250', 'Rada města uzavřela náměstí pro auta. Obchodníci však říkají, že přijdou o zákazníky.'],
    [
      'windows-1254',
      'Belediye meydanı araçlara kapattı. Halk memnun, ama esnaf müşterinin azalacağını söylüyor.',
    ],
    ['koi8-r', 'Мост закрыли утром, и жители весь день шли в обход по старой дороге.'],
    ['ibm866', 'Мост закрыли утром, и жители весь день шли в обход по старой дороге.'],
  ])('are not taken for %s', (encoding, text) => {
    expect(read(bytesIn(encoding, text)).text).toBe(text);
  });

  it('can be chosen, by any of their names', () => {
    const bytes = Uint8Array.of(0x81);
    expect(decodeText(bytes, { fileName: 'a.txt', encoding: 'CP-850' })).toMatchObject({
      text: 'ü',
      encoding: 'ibm850',
    });
    expect(decodeText(bytes, { fileName: 'a.txt', declared: 'IBM437' }).text).toBe('ü');
  });
});

describe('a text that is said to be of Western Europe', () => {
  const told = (bytes: Uint8Array) => decodeText(bytes, { fileName: 'a.html', declared: 'iso-8859-1' });

  it.each([
    [
      'windows-1250',
      'Město chce uzavřít náměstí pro auta. To je chyba: obchody přijdou o zákazníky a hluk přejde do vedlejších ulic.',
    ],
    [
      'windows-1250',
      'A város le akarja zárni a teret az autók elől. Ez hiba: a boltok vevőt veszítenek, a zaj pedig a szűk mellékutcákba költözik, ahol nyáron sem lesz csönd a lakóknak.',
    ],
    [
      'windows-1254',
      'Şehir meydanı arabalara kapatmak istiyor. Bu bir yanlış: dükkânlar müşterilerini kaybedecek, gürültü ise komşu sokaklara geçecek.',
    ],
  ])('is not where no language there has its letters: %s', (encoding, text) => {
    expect(told(bytesIn(encoding, text))).toMatchObject({ text, guessed: true, told: 'windows-1252' });
  });

  it.each([
    'Rådet vill lägga ner färjan på ön för att spara. Så går det inte, säger en kvinna från byn där båten går.',
    'Það er þörf á betri leið yfir fjörðinn, segja íbúar, og ráðið á að fá tíma til að hugsa málið í vetur.',
    'É preciso que todos saibam: os preços não vão subir amanhã; ninguém explicou as razões à população.',
    'Les élus préfèrent l’été où tout était calme ; la fête à côté a déjà été reportée, c’est sûr.',
    'Väljak tuleb autodele sulgeda, ütles nõukogu, sest müra ei lase öösel kõrvalmajades kellelgi rahulikult magada.',
    'Hovedstaden vil lukke pladsen for biler. Råd og bør er ét, sagde hun; på øen går færgen ikke mere.',
  ])('is where one has: %s', (text) => {
    expect(told(bytesIn('windows-1252', text))).toEqual({ text, encoding: 'windows-1252', guessed: false });
  });
});
