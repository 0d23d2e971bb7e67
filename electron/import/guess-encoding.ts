import { TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';

/** What is tried beside what the letters' frequencies propose: encodings that are taken for others. */
const ALSO = ['windows-1252', 'windows-1256', 'koi8-u', 'ibm866', 'macintosh'];
/** A reading with so much less that no one writes is taken for the right one, whatever the frequencies say; of all letters that are not ASCII. */
const CLEARLY_LESS = 0.08;

/** Two signs that no one writes side by side: a small letter and a capital, a letter and a symbol, letters of two scripts. */
const NEVER_WRITTEN = [
  /\p{Ll}(?=\p{Lu})/gu,
  /[\p{So}\p{No}\p{Sk}¤¥§¶±÷×](?=\p{L})/gu,
  /\p{Ll}(?=[\p{So}\p{Sk}¤¥§¶¿¡])/gu,
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}](?=\p{Script=Latin})/gu,
  /[\uff66-\uff9f]{2}|[\uff66-\uff9f](?=\P{L})/gu, // letters of half width, a sign of old machines
  /[\u0080-\u009f\ufffd]/g,
];

/**
 * The likeliest encoding of bytes that say nothing about it: by the frequencies of letters, unless that makes a text with many pairs of signs that
 * no one writes and another encoding does not.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const proposed = chardet.analyse(bytes).flatMap(({ name }) => nameOf(name) ?? []);
  const readings = [...new Set([...proposed, ...ALSO])].map((encoding) => ({
    encoding,
    odd: oddnessOf(new TextDecoder(encoding).decode(bytes)),
  }));
  const least = Math.min(...readings.map(({ odd }) => odd));
  return readings.find(({ odd }) => odd <= least + CLEARLY_LESS)?.encoding ?? 'windows-1252';
}

/** The standard's name of an encoding; nothing for one that it does not know. */
export function nameOf(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function oddnessOf(text: string): number {
  const letters = text.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const odd = NEVER_WRITTEN.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
  return odd / Math.max(1, letters);
}
