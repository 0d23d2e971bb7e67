/** Reads names that are parted by semicolons: a comma can be part of a name ("Arendt, Hannah"). */
export function parseAuthors(text: string): string[] {
  return text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Names as one line, the way `parseAuthors` reads them. */
export function joinAuthors(authors: readonly string[]): string {
  return authors.join('; ');
}
