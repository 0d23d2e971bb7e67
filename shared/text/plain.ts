/** Text as a map keeps it: LF line ends, no byte order mark, no NUL; otherwise as it came. */
export function plainText(raw: string): string {
  return raw
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n');
}
