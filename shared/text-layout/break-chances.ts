/**
 * Where a line may end: a small part of the Unicode Line Breaking Algorithm (UAX 14), for spaces, hyphens, dashes, slashes and East
 * Asian text. All else stays together.
 */

const SPACE = 1; // a line may end after it, and it goes then
const HYPHEN = 2;
const DASH = 4;
const SLASH = 8;
const WIDE = 16; // East Asian: a line may end on either side
const OPEN = 32; // never ends a line of East Asian text
const CLOSE = 64; // never begins one
const DIGIT = 128;

const CLASSES = makeClasses();

function makeClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const ranges: [number, number, number][] = [
    [0x2e80, 0x2fdf, WIDE],
    [0x3001, 0x312f, WIDE],
    [0x31a0, 0x9fff, WIDE],
    [0xd840, 0xd8bf, WIDE], // first halves of the pairs of planes 2 and 3
    [0xf900, 0xfaff, WIDE],
    [0xff01, 0xff9f, WIDE],
    [0x30, 0x39, DIGIT],
    [0x2000, 0x2006, SPACE], // 0x2007 is a space that does not break
    [0x2008, 0x200b, SPACE],
  ];
  for (const [from, to, value] of ranges) classes.fill(value, from, to + 1);
  const sets: [string, number][] = [
    ['\t \u1680\u205f\u3000', SPACE],
    ['-\u05be\u2010', HYPHEN],
    ['\u2012\u2013\u2014\u2015', DASH],
    ['/', SLASH],
    ['([{“‘', OPEN],
    [')]}”’.,:;!?%…', CLOSE],
    ['「『（［｛〈《【〔〖〘〚', WIDE | OPEN],
    ['、。，．」』）］｝〉》】〕〗〙〛！？：；・ー々', WIDE | CLOSE],
  ];
  for (const [characters, value] of sets)
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  return classes;
}

function classAt(text: string, index: number): number {
  return CLASSES[text.charCodeAt(index)] ?? 0;
}

/** Whether a line may end after a unit that is no space: a hyphen, a dash or a slash. */
export function isWordBreaker(unit: number): boolean {
  return ((CLASSES[unit] ?? 0) & (HYPHEN | DASH | SLASH)) !== 0;
}

/** Whether a unit is East Asian text, in which a line may end nearly anywhere. */
export function isWide(unit: number): boolean {
  return ((CLASSES[unit] ?? 0) & WIDE) !== 0;
}

/** Whether the unit at an offset is a space at which a line may end. */
export function isBreakSpace(text: string, index: number): boolean {
  return classAt(text, index) === SPACE;
}

/**
 * Whether a line may end before the unit at `index`, between two graphemes or not.
 * @param from where the paragraph begins; from < index < its end. UTF-16 offsets.
 */
export function mayBreakBefore(text: string, index: number, from: number): boolean {
  const before = classAt(text, index - 1);
  const after = classAt(text, index);
  if (after === SPACE) return false;
  if (before === SPACE) return true;
  if (after === CLOSE || after === HYPHEN || after === DASH || after === SLASH) return false;
  if (before === DASH) return true;
  if (before === HYPHEN || before === SLASH) return after !== DIGIT && followsWord(text, index - 1, from);
  return mayBreakWide(text, index, before, after);
}

/** No break in "-5", "--flag" or "/home": what stands before the hyphens or slashes must be part of a word. */
function followsWord(text: string, index: number, from: number): boolean {
  let start = index;
  while (start >= from && (classAt(text, start) & (HYPHEN | SLASH)) !== 0) start--;
  return start >= from && classAt(text, start) !== SPACE;
}

function mayBreakWide(text: string, index: number, before: number, after: number): boolean {
  const unit = text.charCodeAt(index - 1);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && index > 1;
  const left = isSecondHalf ? classAt(text, index - 2) : before;
  if (((left | after) & WIDE) === 0) return false;
  return (left & OPEN) === 0 && (after & CLOSE) === 0;
}
