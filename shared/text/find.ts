import type { TextRange } from './range';

/** A text made ready for finding: `folded` without case, accents and look-alikes, and where each of its units came from. */
export interface FoldedText {
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, the offset in the original of the character that it comes from; then the original's length. */
  readonly origins: Uint32Array;
}

/** Accents and vowel points that people leave out when they search: Latin, Greek and Cyrillic accents, Hebrew and Arabic points. */
const POINTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Signs without a sound or a width: soft hyphen, Arabic tatweel, joiners and marks of direction. */
const SILENT = /[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Signs that look alike and that keyboards give differently: quotation marks, dashes, Persian and Arabic letters. */
const ALIKE = new Map<string, string>(
  [
    { plain: "'", signs: '‘’‚‛' },
    { plain: '"', signs: '“”„«»' },
    { plain: '-', signs: '‐‑‒–—−' },
    { plain: '\u064a', signs: '\u06cc\u0649' },
    { plain: '\u0643', signs: '\u06a9' },
  ].flatMap(({ plain, signs }) => [...signs].map((sign) => [sign, plain] as const)),
);

/** Makes a text ready for finding. Costs about as much as reading it once; keep the result while the text is the same. */
export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let afterSpace = false;
  for (let offset = 0; offset < text.length;) {
    const code = text.codePointAt(offset) ?? 0;
    const folded = code < 128 ? foldAscii(code) : foldCharacter(String.fromCodePoint(code));
    const isSpace = folded === ' ';
    if (!isSpace || !afterSpace) {
      parts.push(folded);
      for (let unit = 0; unit < folded.length; unit++) origins.push(offset);
    }
    if (folded !== '') afterSpace = isSpace;
    offset += code > 0xffff ? 2 : 1;
  }
  origins.push(text.length);
  return { folded: parts.join(''), origins: Uint32Array.from(origins) };
}

/** What two texts that a search takes for the same have in common: of ASCII in one go, since whole maps are folded. */
export function foldedText(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.replace(/\s+/g, ' ').toLowerCase();
  return foldText(text).folded;
}

/**
 * Every place, from the first, where a text holds what is looked for, as offsets into the original text; hits do not overlap. Case,
 * accents, compatibility forms (NFKC), the kind of quotation mark or dash and the amount of white space make no difference.
 * @param limit the most hits that are returned
 */
export function findAll({ folded, origins }: FoldedText, query: string, limit = Infinity): TextRange[] {
  const wanted = foldedText(query);
  const hits: TextRange[] = [];
  if (wanted.trim() === '') return hits;
  for (let at = folded.indexOf(wanted); at >= 0 && hits.length < limit;) {
    const whole = isEdge(origins, at) && isEdge(origins, at + wanted.length);
    if (whole) hits.push({ start: origins[at] ?? 0, end: origins[at + wanted.length] ?? 0 });
    at = folded.indexOf(wanted, whole ? at + wanted.length : at + 1);
  }
  return hits;
}

/** Whether a place in the folded text lies between two characters of the original: `f` is not half of the ligature `ﬁ`. */
function isEdge(origins: Uint32Array, at: number): boolean {
  return at === 0 || origins[at] !== origins[at - 1];
}

function foldAscii(code: number): string {
  if (code === 32 || (code >= 9 && code <= 13)) return ' ';
  return String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
}

function foldCharacter(character: string): string {
  const alike = ALIKE.get(character);
  if (alike !== undefined) return alike;
  if (/\s/.test(character)) return ' ';
  const plain = character.normalize('NFKD').replace(POINTS, '').replace(SILENT, '');
  // Up and down again: ß becomes ss, a final sigma an ordinary one.
  return [...plain.toUpperCase().toLowerCase().replace(POINTS, '')]
    .map((part) => ALIKE.get(part) ?? (/\s/.test(part) ? ' ' : part))
    .join('');
}
