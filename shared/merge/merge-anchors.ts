import { greater } from './by-value';
import type { FieldConflict, Fields, MergedFields, Three } from './merge-values';

/**
 * Merges where a passage is, when both sides have changed that. Whoever marked other words in the text as it was has decided something; whoever
 * replaced the text has not, so the former stands, and is looked for in the new text later (`articles.ts`).
 */
export function mergeAnchors({ base, ours, theirs }: Three<Fields>): MergedFields {
  const [mine, other] = [ours['textHash'], theirs['textHash']];
  if (mine !== other && mine === base['textHash']) return { value: ours, conflicts: [] };
  if (mine !== other && other === base['textHash']) return { value: theirs, conflicts: [] };
  if (mine !== other) return { value: greater(ours, theirs), conflicts: [] };
  const value = greater(ours, theirs);
  // In the same words at the same place they differ in how sure that is, which nobody needs to be asked.
  if (ours['start'] === theirs['start'] && ours['end'] === theirs['end']) return { value, conflicts: [] };
  return { value, conflicts: [{ field: 'exact', ...wordsOf({ base, ours, theirs }) }] };
}

/** What people see of a place: its words. */
function wordsOf({ base, ours, theirs }: Three<Fields>): Omit<FieldConflict, 'field'> {
  return { base: base['exact'], ours: ours['exact'], theirs: theirs['exact'] };
}
