/** UTF-16 units: more than the lines of a card can hold. */
const MOST = 100_000;

/** What a card could show of a text: no more is broken into lines, or looked through, since a text may be a whole book. */
export function beginningOf(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)} …` : text;
}
