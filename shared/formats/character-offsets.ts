/**
 * For each character (code point) of a text as a file has it, the UTF-16 offset of that character in the text as a map keeps it (`plainText`: LF
 * line ends, no byte order mark, no NUL); then the length of that text. Tools that are written in Python count characters.
 */
export function characterOffsets(raw: string): Uint32Array {
  const offsets = new Uint32Array(raw.length + 1);
  let count = 0;
  let kept = 0;
  for (let at = 0; at < raw.length; at++) {
    offsets[count++] = kept;
    const unit = raw.charCodeAt(at);
    const isLeftOut =
      unit === 0 || (unit === 0xfeff && kept === 0) || (unit === 0x0d && raw.charCodeAt(at + 1) === 0x0a);
    if (!isLeftOut) kept++;
    if (unit >= 0xd800 && unit <= 0xdbff && (raw.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      kept++;
      at++;
    }
  }
  offsets[count] = kept;
  return offsets.slice(0, count + 1);
}
