interface Line {
  readonly text: string;
}

/** What the mark before a line may say: its form, how it counts, and its place in the count, from 1. */
interface Reading {
  readonly style: string;
  readonly place: number;
}

/** `A.`, `a)`, `IV.` or `(1)` before words; what begins `1.` is a mark wherever it stands. */
const MARK = /^\s*(?:\(([A-Za-z]{1,7}|\d{1,3})\)|([A-Za-z]{1,7})([.)]))\s+(?=\S)/;
const ROMAN = /^(?=.)(x{0,3})(ix|iv|v?i{0,3})$/;
const DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * Lines without their letters, Roman numbers and numbers in brackets, where these are marks of a list: where siblings that follow each other count up
 * from the first, at least two. “A. Smith says” alone is none.
 * @param parents for each line the index of the one that it stands under
 */
export function withoutLetters<L extends Line>(lines: readonly L[], parents: readonly number[]): L[] {
  const families = new Map<number, number[]>();
  parents.forEach((parent, index) => {
    const family = families.get(parent);
    if (family) family.push(index);
    else families.set(parent, [index]);
  });
  const plain = [...lines];
  for (const family of families.values())
    for (const index of countedIn(family.map((at) => lines[at]?.text ?? ''))) {
      const at = family[index] ?? 0;
      const line = lines[at];
      if (line) plain[at] = { ...line, text: line.text.replace(MARK, '') };
    }
  return plain;
}

/** The siblings, by their places, whose marks belong to a run. */
function countedIn(siblings: readonly string[]): number[] {
  const readings = siblings.map(readingsOf);
  const counted: number[] = [];
  for (let start = 0; start < readings.length; start++) {
    const lengths = (readings[start] ?? [])
      .filter(({ place }) => place === 1)
      .map(({ style }) => runFrom(readings, start, style));
    const length = Math.max(0, ...lengths);
    if (length < 2) continue;
    for (let step = 0; step < length; step++) counted.push(start + step);
    start += length - 1;
  }
  return counted;
}

function runFrom(readings: readonly (readonly Reading[])[], start: number, style: string): number {
  let length = 0;
  while (readings[start + length]?.some((read) => read.style === style && read.place === length + 1))
    length++;
  return length;
}

/** A letter such as `I` may also be a number. */
function readingsOf(text: string): Reading[] {
  const [, bracketed, free, end] = MARK.exec(text) ?? [];
  const mark = bracketed ?? free;
  if (mark === undefined) return [];
  const small = mark.toLowerCase();
  const form = `${bracketed === undefined ? end : '()'}${small === mark ? 'a' : 'A'}`;
  if (/^\d/.test(mark)) return [{ style: `${form} number`, place: Number(mark) }];
  if (small !== mark && mark.toUpperCase() !== mark) return [];
  const roman = ROMAN.test(small) ? [{ style: `${form} roman`, place: romanPlace(small) }] : [];
  const letter =
    mark.length === 1
      ? [{ style: `${form} letter`, place: small.charCodeAt(0) - 'a'.charCodeAt(0) + 1 }]
      : [];
  return [...roman, ...letter];
}

function romanPlace(numeral: string): number {
  const values = [...numeral].map((digit) => DIGITS[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
