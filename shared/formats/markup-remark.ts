/** A comment of HTML and XML, which no words can end. */
export function markupRemark(words: string): string {
  return `<!-- ${words.replaceAll('-->', '→').replaceAll('--', '‐‐')} -->`;
}
