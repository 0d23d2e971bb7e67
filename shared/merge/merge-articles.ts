import type { Source } from '../map/schema';
import { sameValue } from '../map/same-value';
import { compareValues, greater } from './by-value';
import { mergeValue, type FieldConflict, type Fields, type MergedFields, type Three } from './merge-values';

/** What is said of a text and means nothing without it. */
const ABOUT_TEXT = ['voices', 'pages'] as const;

/**
 * Merges an article's text, when both sides have changed it or what is said of it. Texts are never merged by words: it is the one or the other, and what
 * is said of it goes with it.
 */
export function mergeArticles(three: Three<Fields>, whole: { ours: Fields; theirs: Fields }): MergedFields {
  const { base, ours, theirs } = three;
  const [was, mine, other] = [base['textHash'], ours['textHash'], theirs['textHash']];
  if (mine === other) return mergeAbout(three);
  const chosen = mine === was ? theirs : other === was ? ours : newer(whole) === whole.ours ? ours : theirs;
  const conflicts: FieldConflict[] = [];
  if (mine !== was && other !== was)
    conflicts.push({ field: 'textHash', base: was, ours: mine, theirs: other });
  for (const field of ABOUT_TEXT) {
    const passedOver = chosen === ours ? theirs : ours;
    // Of the text that was replaced; lost with it unless somebody looks.
    if (sameValue(passedOver[field], base[field]) || passedOver[field] === undefined) continue;
    if (mine !== was && other !== was) continue; // it goes with a text that is a conflict itself
    conflicts.push({ field, base: base[field], ours: ours[field], theirs: theirs[field] });
  }
  return { value: chosen, conflicts };
}

/** The same text on both sides, with other things said of it. */
function mergeAbout({ base, ours, theirs }: Three<Fields>): MergedFields {
  const value: Record<string, unknown> = { ...greater(ours, theirs) };
  const conflicts: FieldConflict[] = [];
  for (const field of ABOUT_TEXT) {
    const three = { base: base[field], ours: ours[field], theirs: theirs[field] };
    const merged = mergeValue(three, 'value');
    value[field] = merged.value;
    if (merged.how === 'conflict') conflicts.push({ field, ...three });
  }
  return { value, conflicts };
}

/** The one whose text was replaced last; by the text's hash where that cannot be told. */
function newer({ ours, theirs }: { ours: Fields; theirs: Fields }): Fields {
  const replaced = ({ versions = [] }: Pick<Source, 'versions'>): string => lastOf(versions, '');
  const order =
    compareValues(replaced(ours), replaced(theirs)) || compareValues(ours['textHash'], theirs['textHash']);
  return order >= 0 ? ours : theirs;
}

/** When the last of some texts was replaced; `since` where there is none. */
function lastOf(versions: readonly { replaced: string }[], since: string): string {
  return versions.reduce((last, { replaced }) => (replaced > last ? replaced : last), since);
}

/** An article that still has the text which the merge passed over, so that passages can be looked for from there, and nothing is lost. */
export function withPassedOver(merged: Source, sides: readonly Source[]): Source {
  const known = new Set([merged.textHash, ...(merged.versions ?? []).map(({ textHash }) => textHash)]);
  const missing = sides.filter(({ textHash, withheld }) => !known.has(textHash) && withheld !== true);
  if (missing.length === 0) return merged;
  const replaced = lastOf(merged.versions ?? [], EVER);
  const versions = [
    ...(merged.versions ?? []),
    ...missing
      .map(({ text, textHash }) => ({ text, textHash, replaced }))
      .sort((a, b) => (a.textHash < b.textHash ? -1 : 1)),
  ];
  return { ...merged, versions };
}

/** When a text was replaced of which nobody noted that. */
const EVER = '1970-01-01T00:00:00Z';
