/** Text as a map keeps it: LF line ends, no byte order mark, no NUL; otherwise as it came. */
export function plainText(raw: string): string {
  return raw
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF+/, '');
}
