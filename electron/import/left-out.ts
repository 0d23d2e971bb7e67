import { msg, t } from '../../shared/words/words';

/** What an article's file can have and its text cannot hold, by what people call it, with the sentence that says how many were left out. */
const SENTENCES = {
  picture: msg('{count, plural, one {A picture was left out.} other {# pictures were left out.}}'),
  drawing: msg('{count, plural, one {A drawing was left out.} other {# drawings were left out.}}'),
  'video or sound': msg(
    '{count, plural, one {A video or sound was left out.} other {# videos or sounds were left out.}}',
  ),
  'part of another page': msg(
    '{count, plural, one {A part of another page was left out.} other {# parts of other pages were left out.}}',
  ),
  'part that is not shown': msg(
    '{count, plural, one {A part that the page does not show was left out.} other {# parts that the page does not show were left out.}}',
  ),
  formula: msg('{count, plural, one {A formula was left out.} other {# formulas were left out.}}'),
  'passage that is marked as deleted': msg(
    '{count, plural, one {A passage that is marked as deleted was left out.} other {# passages that are marked as deleted were left out.}}',
  ),
  comment: msg('{count, plural, one {A comment was left out.} other {# comments were left out.}}'),
  'document inside the document': msg(
    '{count, plural, one {A document inside the document was left out.} other {# documents inside the document were left out.}}',
  ),
  chart: msg('{count, plural, one {A chart was left out.} other {# charts were left out.}}'),
  diagram: msg('{count, plural, one {A diagram was left out.} other {# diagrams were left out.}}'),
  'very large table': msg(
    '{count, plural, one {A very large table was left out.} other {# very large tables were left out.}}',
  ),
  attachment: msg('{count, plural, one {An attachment was left out.} other {# attachments were left out.}}'),
  signature: msg('{count, plural, one {A signature was left out.} other {# signatures were left out.}}'),
  'note on a page': msg(
    '{count, plural, one {A note on a page was left out.} other {# notes on pages were left out.}}',
  ),
  'stamp or label on its side': msg(
    '{count, plural, one {A stamp or label on its side was left out.} other {# stamps or labels on their side were left out.}}',
  ),
} as const;

export type Thing = keyof typeof SENTENCES;

/** What an article's file has and its text cannot hold, counted. */
export type LeftOut = Readonly<Partial<Record<Thing, number>>>;

/** A count of it that grows while a file is read. */
export type CountedOut = Partial<Record<Thing, number>>;

/** A sentence for each thing that was left out: “A picture was left out.”, “3 pictures were left out.” */
export function leftOutNotes(counts: LeftOut): string[] {
  return countsIn(counts).flatMap(([what, count]) => (count > 0 ? [t(SENTENCES[what], { count })] : []));
}

/** The sum of two counts. */
export function together(one: LeftOut, other: LeftOut): LeftOut {
  const sum: CountedOut = { ...one };
  for (const [what, count] of countsIn(other)) sum[what] = (sum[what] ?? 0) + count;
  return sum;
}

function countsIn(counts: LeftOut): [Thing, number][] {
  return Object.entries(counts) as [Thing, number][];
}
