const MOST = 50;
const LONGEST = 200; // characters of a name

/** The names in a line such as `By Ada Byron and Charles Babbage`. Empty for what is an address or too long to be names. */
export function authorsIn(line: string | null | undefined): string[] {
  const cleaned = (line ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*by:?\s+/i, '')
    .trim();
  if (cleaned === '' || cleaned.length > LONGEST * 5 || /^https?:/i.test(cleaned)) return [];
  const parts = cleaned.includes(';') ? cleaned.split(';') : cleaned.split(/,? and | & |, (?=\S+ \S)/);
  return [
    ...new Set(parts.map((part) => part.trim()).filter((part) => part !== '' && part.length <= LONGEST)),
  ].slice(0, MOST);
}
