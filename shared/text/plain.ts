/** Text as a map keeps it: LF line ends, no byte order mark, no NUL; otherwise as it came. */
export function plainText(raw: string): string {
  if (isPlainText(raw)) return raw;
  return raw
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/^\uFEFF+/, '');
}

/** Whether a text is as a map keeps it. */
export function isPlainText(text: string): boolean {
  return !text.includes('\r') && !text.includes('\u0000') && !text.startsWith('\uFEFF');
}
