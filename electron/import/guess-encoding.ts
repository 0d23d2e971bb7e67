import { TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import { isOfNoLanguage } from './alphabets';
import { decodeAs } from './dos-encodings';

/** What is tried beside what the letters' frequencies propose: encodings that are taken for others. */
const ALSO = ['windows-1252', 'windows-1256', 'koi8-u', 'ibm866', 'macintosh'];
/** Encodings that differ in a few signs only, which the letters' frequencies do not show: one is proposed for the other. */
const TWINS: readonly (readonly [string, string])[] = [
  ['windows-1252', 'iso-8859-15'],
  ['windows-1250', 'iso-8859-2'],
  ['windows-1253', 'iso-8859-7'],
  ['windows-1255', 'iso-8859-8'],
  ['windows-1256', 'iso-8859-6'],
  ['windows-1257', 'iso-8859-13'],
  ['koi8-u', 'koi8-r'],
  ['gb18030', 'gbk'],
];
/** A reading with so much less that no one writes is taken for the right one, whatever the frequencies say; of all letters that are not ASCII. */
const CLEARLY_LESS = 0.08;
/** A reading with so much more is not what was written, whatever the file says of itself. */
const FAR_MORE = 0.25;
/** What a file says is wrong where its frequencies are less than this share of the likeliest one's: of any two, and of two with several bytes a letter. */
const FAR_LESS = 0.4;
const LESS = 0.85;
/** Encodings of several bytes a letter, which chardet judges by how common the letters are; what it gives when there are few of them. */
const WIDE = ['gb18030', 'gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'];
const NOTHING_KNOWN = 10;
/** With fewer signs beyond ASCII the frequencies tell nothing. */
const FEW = 12;
/** So many bytes of words are looked at for their frequencies. */
const ENOUGH = 32 * 1024;
const IN_WORD = new Set(Buffer.from("'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"));

/** What chardet judges: of others it says nothing, whatever they are. */
const JUDGED = new Set([
  ...TWINS.flat(),
  ...WIDE,
  ...['windows-1251', 'windows-1254', 'iso-8859-5', 'windows-874'],
]);

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
  const proposed = [...frequencies(bytes).keys()];
  const readings = [...new Set([...proposed, ...ALSO])].map((encoding) => {
    const one = readingIn(encoding, bytes);
    const twin = twinOf(encoding);
    const other = twin === undefined ? one : readingIn(twin, bytes);
    return other.odd < one.odd ? other : one;
  });
  const least = Math.min(...readings.map(({ odd }) => odd));
  const likely = readings.filter(({ odd }) => odd <= least + CLEARLY_LESS);
  const best = likely.find(({ text, encoding }) => !isOfNoLanguage(text, encoding, { inNames: true }));
  return (best ?? likely[0])?.encoding ?? 'windows-1252';
}

/** Whether bytes are so much more likely a text in one encoding than in another that what the file says of itself is wrong. */
export function isFarLikelier(encoding: string, said: string, bytes: Uint8Array): boolean {
  if (encoding === said) return false;
  const [one, other] = [readingIn(encoding, bytes), readingIn(said, bytes)];
  if (other.odd > one.odd + FAR_MORE) return true;
  if (isOfNoLanguage(one.text, encoding, { inNames: true })) return false;
  return isOfNoLanguage(other.text, said) || isFarMoreFrequent(encoding, said, bytes);
}

/** Whether the frequencies of letters are so much more those of texts in one encoding than in another. */
function isFarMoreFrequent(encoding: string, said: string, bytes: Uint8Array): boolean {
  if (!JUDGED.has(said) || bytes.filter((byte) => byte >= 0x80).length < FEW) return false;
  const known = frequencies(bytes);
  const shareOf = (name: string): number => known.get(name) ?? known.get(twinOf(name) ?? name) ?? 0;
  const areWide = [encoding, said].every((name) => WIDE.includes(name));
  return shareOf(said) < shareOf(encoding) * (areWide ? LESS : FAR_LESS);
}

/** How likely the encodings are that chardet knows, of 100, by the frequencies of letters; the likeliest first. */
function frequencies(bytes: Uint8Array): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const { name, confidence } of chardet.analyse(wordsBeyondAscii(bytes))) {
    const encoding = nameOf(name);
    if (encoding !== undefined && !known.has(encoding))
      known.set(encoding, WIDE.includes(encoding) && confidence <= NOTHING_KNOWN ? 0 : confidence);
  }
  return known;
}

/** The first words that have signs beyond ASCII: tags, scripts and names in other letters say nothing of an encoding. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(ENOUGH);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const start = at;
    let isBeyond = false;
    for (; isOfWord(bytes, at); at++) isBeyond ||= (bytes[at] ?? 0) >= 0x80;
    if (!isBeyond) continue;
    const word = bytes.subarray(start, Math.min(at, start + ENOUGH - 1 - length));
    kept.set(word, length);
    length += word.length;
    kept[length++] = 0x20;
    if (length === ENOUGH) break;
  }
  return kept.subarray(0, length);
}

/** A letter, or what may be the second byte of one. */
function isOfWord(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  return byte >= 0x80 || IN_WORD.has(byte) || (byte > 0x20 && (bytes[at - 1] ?? 0) >= 0x80);
}

function twinOf(encoding: string): string | undefined {
  const pair = TWINS.find((one) => one.includes(encoding));
  return pair?.[pair[0] === encoding ? 1 : 0];
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

function readingIn(encoding: string, bytes: Uint8Array): { encoding: string; text: string; odd: number } {
  const text = decodeAs(encoding, bytes);
  return { encoding, text, odd: oddnessOf(text) };
}

function oddnessOf(text: string): number {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const odd = NEVER_WRITTEN.reduce((sum, pattern) => sum + count(pattern), PAIRS * count(MEANS_NOTHING));
  return odd / Math.max(1, count(/[^\u0000-\u007f]/g));
}
