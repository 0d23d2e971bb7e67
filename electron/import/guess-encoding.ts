import { TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import { decodeAs } from './dos-encodings';

/** What is tried beside what the letters' frequencies propose: encodings that are taken for others. */
const ALSO = ['windows-1252', 'windows-1256', 'koi8-u', 'ibm866', 'macintosh'];
/** Encodings that differ in a few signs only, which the letters' frequencies do not show: the one is proposed for the other. */
const TWINS: Readonly<Record<string, string>> = {
  'koi8-r': 'koi8-u',
  'iso-8859-7': 'windows-1253',
  'windows-1252': 'iso-8859-15',
  'windows-1257': 'iso-8859-13',
};
/** A reading with so much less that no one writes is taken for the right one, whatever the frequencies say; of all letters that are not ASCII. */
const CLEARLY_LESS = 0.08;

/** A reading with so much more is not what was written, whatever the file says of itself. */
const FAR_MORE = 0.25;

/** Two signs that no one writes side by side: a small letter and a capital, a letter and a symbol, letters of two scripts. */
const NEVER_WRITTEN = [
  /\p{Ll}(?=\p{Lu})/gu,
  /(?!°[CFKNSEWO](?!\p{L}))[\p{So}\p{No}\p{Sk}¤¥§¶±÷×](?=\p{L})/gu, // degrees are written
  /\p{Ll}(?=[\p{So}\p{Sk}¤¥§¶¿¡])/gu,
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}](?=\p{Script=Latin})/gu,
  /[\uff66-\uff9f]{2}|[\uff66-\uff9f](?=\P{L})/gu, // letters of half width, a sign of old machines
  /\d(?=[ŒœŠšŽžŸ])/g, // fractions of the twin
  /(?<![\p{L}\p{N}])’(?=\p{Script=Greek})/gu, // the accented capital of the twin
];
/** What is left where bytes mean nothing in an encoding: it counts as several pairs. */
const MEANS_NOTHING = /[\u0080-\u009f\ufffd]/g;
const PAIRS = 4;

/**
 * The likeliest encoding of bytes that say nothing about it: by the frequencies of letters, unless that makes a text with many pairs of signs that
 * no one writes and another encoding does not.
 */
export function guessEncoding(bytes: Uint8Array): string {
  if (isNearlyUtf8(bytes)) return 'utf-8';
  const proposed = chardet.analyse(bytes).flatMap(({ name }) => nameOf(name) ?? []);
  const readings = [...new Set([...proposed, ...ALSO])].map((encoding) => {
    const one = readingIn(encoding, bytes);
    const twin = TWINS[encoding];
    const other = twin === undefined ? one : readingIn(twin, bytes);
    return other.odd < one.odd ? other : one;
  });
  const least = Math.min(...readings.map(({ odd }) => odd));
  return readings.find(({ odd }) => odd <= least + CLEARLY_LESS)?.encoding ?? 'windows-1252';
}

/** Whether bytes are so much more a text in one encoding than in another that what the file says of itself is wrong. */
export function isFarBetter(encoding: string, said: string, bytes: Uint8Array): boolean {
  return readingIn(said, bytes).odd > readingIn(encoding, bytes).odd + FAR_MORE;
}

/** The standard's name of an encoding; nothing for one that it does not know. */
export function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Bytes of other encodings are hardly ever letters in UTF-8: a text in which most are, is one that was damaged or cut off. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const letters = new TextDecoder('utf-8').decode(bytes).match(/[^\u0000-\u007f]/g) ?? [];
  return letters.filter((letter) => letter === '\ufffd').length * 5 < letters.length;
}

function readingIn(encoding: string, bytes: Uint8Array): { encoding: string; odd: number } {
  return { encoding, odd: oddnessOf(decodeAs(encoding, bytes)) };
}

function oddnessOf(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const odd = NEVER_WRITTEN.reduce((sum, pattern) => sum + count(pattern), PAIRS * count(MEANS_NOTHING));
  return odd / Math.max(1, count(/[^\u0000-\u007f]/g));
}
