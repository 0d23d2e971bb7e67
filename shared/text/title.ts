const LONGEST_TITLE = 120; // characters; a longer first line is a paragraph, not a headline

/** What to call a text that came without a title: its first line, cut at a word when it is long. Empty for an empty text. */
export function titleOf(text: string): string {
  const line =
    /\S[^\n]*/
      .exec(text)?.[0]
      .replace(/^#+\s+/, '')
      .trim() ?? '';
  const characters = [...line];
  if (characters.length <= LONGEST_TITLE) return line;
  const start = characters.slice(0, LONGEST_TITLE).join('');
  return `${start.replace(/(?<!\s)\s+\S*$/, '')}…`;
}
