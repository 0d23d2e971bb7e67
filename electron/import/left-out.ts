/** What an article's file has and its text cannot hold, by what people call it; counted. */
export type LeftOut = Readonly<Record<string, number>>;

/** A sentence for each thing that was left out: “A picture was left out.”, “3 pictures were left out.” */
export function leftOutNotes(counts: LeftOut): string[] {
  return Object.entries(counts).flatMap(([what, count]) => {
    if (count <= 0) return [];
    const article = /^[aeiou]/i.test(what) ? 'An' : 'A';
    return [count === 1 ? `${article} ${what} was left out.` : `${count} ${pluralOf(what)} were left out.`];
  });
}

/** “pictures”, “pieces of hidden text”: the first word of the thing takes the ending. */
function pluralOf(what: string): string {
  return what.replace(/(?= of | in | with | on | that | or |$)/, 's');
}

/** The sum of two counts. */
export function together(one: LeftOut, other: LeftOut): LeftOut {
  const sum: Record<string, number> = { ...one };
  for (const [what, count] of Object.entries(other)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
}
