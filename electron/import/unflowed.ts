/**
 * A text whose paragraphs were wrapped with a blank at the end of each line but the last (RFC 3676), in quotes as well, as it was before.
 * @param deletesSpaces whether that blank is none of the text's
 */
export function unflowed(text: string, deletesSpaces: boolean): string {
  const written: string[] = [];
  let open: { quotes: string; parts: string[] } | undefined;
  const end = (): void => {
    if (open) written.push(`${open.quotes === '' ? '' : `${open.quotes} `}${open.parts.join('')}`);
    open = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const quotes = /^>*/.exec(line)?.[0] ?? '';
    const words = line.slice(quotes.length).replace(/^ /, ''); // a blank that only keeps what begins with a sign apart
    const isSignature = words === '-- ';
    if (open && (open.quotes !== quotes || isSignature)) end();
    open ??= { quotes, parts: [] };
    const isOpenEnded = words.endsWith(' ') && !isSignature;
    open.parts.push(isOpenEnded && deletesSpaces ? words.slice(0, -1) : words);
    if (!isOpenEnded) end();
  }
  end();
  return written.join('\n');
}
