/** What tools count places of a text in: code points as Python does, the bytes of UTF-8, or UTF-16 units as JavaScript does. */
export const UNITS = ['characters', 'bytes', 'utf16'] as const;
export type Unit = (typeof UNITS)[number];

/**
 * For each unit of a text as a file has it, the UTF-16 offset in the text as a map keeps it (`plainText`: LF line ends, no byte order mark, no NUL)
 * of the character that it belongs to; then the length of that text.
 */
export function characterOffsets(raw: string, unit: Unit = 'characters'): Uint32Array {
  const offsets = new Uint32Array(raw.length * MOST_UNITS[unit] + 1);
  let count = 0;
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    const code = raw.codePointAt(at) ?? 0;
    const units = unitsOf(code, unit);
    offsets.fill(kept, count, count + units);
    count += units;
    const isLeftOut =
      code === 0 || (code === 0xfeff && kept === 0) || (code === 0x0d && raw.charCodeAt(at + 1) === 0x0a);
    if (!isLeftOut) kept++;
    if (code > 0xffff) {
      kept++;
      at++;
    }
  }
  offsets[count] = kept;
  return offsets.slice(0, count + 1);
}

/** The most units that one UTF-16 unit of a text can be. */
const MOST_UNITS: Readonly<Record<Unit, number>> = { characters: 1, bytes: 3, utf16: 1 };

function unitsOf(code: number, unit: Unit): number {
  if (unit === 'characters') return 1;
  if (unit === 'utf16') return code > 0xffff ? 2 : 1;
  return code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1;
}
