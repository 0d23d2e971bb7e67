import type { Comment } from '../map/schema';

/**
 * The suggestions that are meant, with what each cannot be decided without, in an order in which they can be taken.
 * @param open in such an order (`openSuggestions`)
 */
export function suggestionsMeant(
  open: readonly Comment[],
  ids: Iterable<string>,
  outcome: 'accepted' | 'rejected',
): Comment[] {
  const meant = new Set(ids);
  const ordered = outcome === 'accepted' ? open.toReversed() : open;
  for (const { id, suggestion } of ordered) {
    const after = suggestion?.after ?? [];
    if (outcome === 'accepted' && meant.has(id)) for (const before of after) meant.add(before);
    if (outcome === 'rejected' && after.some((before) => meant.has(before))) meant.add(id);
  }
  return open.filter(({ id }) => meant.has(id));
}
