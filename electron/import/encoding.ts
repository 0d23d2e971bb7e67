// The tables of the Encoding Standard, kept by a library: those of Node depend on its version (20.18.3 to 20.20 read windows-1252 as Latin-1).
import { TextDecoder } from '@exodus/bytes/encoding.js';
import { plainText } from '../../shared/text/plain';
import { Unreadable } from './article';
import { decodeAs, dosName } from './dos-encodings';
import { guessEncoding, isFarLikelier, nameOf } from './guess-encoding';
import { isHardlyWestern, plainlyOld } from './guess-old';

/** The encodings that are offered when a person changes one, by the names of the WHATWG Encoding Standard. */
export const ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1256',
  'windows-1255',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'iso-8859-2',
  'iso-8859-6',
  'iso-8859-8',
  'koi8-r',
  'koi8-u',
  'windows-874',
  'macintosh',
  'ibm850',
  'ibm437',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
];

/** How much of a file is looked at to find its encoding, in bytes. */
const SAMPLE = 256 * 1024;
/** From this share of control characters on it is no text. */
const MOST_CONTROL = 0.02;

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding is only the likeliest one. */
  readonly guessed: boolean;
  /** Another that the file tells wrongly. */
  readonly told?: string;
}

/**
 * A file's bytes as text: in the encoding that a person chose; else by its byte order mark, as UTF-8 if it is that, as the file itself
 * declares, or by its letters. Data that is no text is refused.
 * @param declared what the file says about itself, such as a web page's `charset`
 */
export function decodeText(
  bytes: Uint8Array,
  {
    fileName,
    encoding,
    declared,
  }: { fileName: string; encoding?: string | undefined; declared?: string | undefined },
): Decoded {
  const chosen = encoding === undefined ? undefined : (dosName(encoding) ?? nameOf(encoding));
  if (encoding !== undefined && chosen === undefined)
    throw new Unreadable(
      'unknown-encoding',
      '“{encoding}” is no encoding that Counterpoint knows.',
      'Choose one from the list.',
      { encoding },
    );
  const found = chosen ? { encoding: chosen, guessed: false } : findEncoding(bytes, declared);
  const raw = decodeAs(found.encoding, bytes);
  if (isBinary(raw))
    throw new Unreadable(
      'not-text',
      '“{fileName}” is not a text file.',
      'Choose a file with text in it, or another encoding.',
      { fileName },
    );
  // Soft hyphens say where a word may be cut at the end of a line, and are no part of it.
  return { text: plainText(raw).replaceAll('\u00ad', ''), ...found };
}

/** The encoding of bytes that are text, and whether it is only the likeliest one. */
export function findEncoding(bytes: Uint8Array, declared: string | undefined): Omit<Decoded, 'text'> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', guessed: false };
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return { encoding: wide, guessed: true };
  if (isEscapedJapanese(bytes)) return { encoding: 'iso-2022-jp', guessed: false };
  if (isUtf8(bytes)) return { encoding: 'utf-8', guessed: false };
  const said = declared === undefined ? undefined : (dosName(declared) ?? nameOf(declared));
  const sample = bytes.subarray(0, SAMPLE);
  const likeliest = plainlyOld(sample) ?? guessEncoding(sample);
  // Who can read that a file is UTF-8 or UTF-16 by its bytes, and finds that it is none, knows nothing else of it.
  const isTold = said !== undefined && !said.startsWith('utf-');
  return isTold && !isPlainlyWrong(said, likeliest, sample)
    ? { encoding: said, guessed: false }
    : { encoding: likeliest, guessed: true, ...(said !== undefined && { told: said }) };
}

/** Whether a file is not in the encoding that it tells: programs tell that of Western Europe, or of their own country, for all. */
function isPlainlyWrong(said: string, likeliest: string, bytes: Uint8Array): boolean {
  if (plainlyOld(bytes) !== undefined || isFarLikelier(likeliest, said, bytes)) return true;
  return said === 'windows-1252' && isHardlyWestern(bytes);
}

/** Whether bytes are letters in UTF-8, all of them. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** ISO-2022-JP is written in ASCII alone, and so is UTF-8 by its bytes: what tells is the sign that changes to Japanese letters. */
function isEscapedJapanese(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let changes = false;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte >= 0x80) return false;
    // ESC $ @ and ESC $ B
    changes ||=
      byte === 0x1b && sample[at + 1] === 0x24 && /[@B]/.test(String.fromCharCode(sample[at + 2] ?? 0));
  }
  return changes;
}

/** UTF-16 without a mark: spaces and line ends, which every script has, are a NUL and another byte in a fixed order. */
function wideWithoutMark(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const end = Math.min(bytes.length, SAMPLE);
  let little = 0;
  let big = 0;
  for (let at = 0; at < end; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    if (first === 0 && second === 0) return undefined;
    if (second === 0 && isBlank(first)) little++;
    else if (first === 0 && isBlank(second)) big++;
  }
  if (Math.min(little, big) > Math.max(little, big) / 10) return undefined;
  const least = Math.max(1, end / 2 / 40); // a space among 40 letters at the least
  if (little >= least) return 'utf-16le';
  return big >= least ? 'utf-16be' : undefined;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d;
}

/** Whether decoded “text” holds what no text holds: many control characters or signs that could not be decoded. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let odd = 0;
  for (let at = 0; at < sample.length; at++) if (isOdd(sample.charCodeAt(at))) odd++;
  return odd > 0 && odd > MOST_CONTROL * sample.length;
}

/** A control character that no text has (tab, line ends and form feed are none of them), or the sign for what was not decoded. */
function isOdd(unit: number): boolean {
  return (
    (unit < 0x20 && !(unit >= 0x9 && unit <= 0xd)) ||
    (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) ||
    unit === 0xfffd
  );
}
