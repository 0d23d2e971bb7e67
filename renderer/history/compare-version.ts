import { diffMaps } from '../../shared/edit/diff-maps';
import { changedCards, type ChangedCard } from '../../shared/history/changed-cards';
import { summarizeDiff } from '../../shared/history/summary';
import type { ArgMap } from '../../shared/map/arg-map';
import { parseMap } from '../../shared/map/parse';
import { ok, type Result } from '../../shared/result';

/** A version beside the map as it is now. */
export interface Comparison {
  /** The text of the version's map file. */
  readonly content: string;
  /** The map as it was. */
  readonly then: ArgMap;
  /** What has changed since, in words; absent when there is no map to compare with. */
  readonly since?: string;
  readonly isSame: boolean;
  /** The cards that have changed since. */
  readonly cards: readonly ChangedCard[];
}

/**
 * Reads a version and says what has changed since.
 * @param now the open map; absent when it is not open
 */
export function compareVersion(content: string, now: ArgMap | undefined): Result<Comparison> {
  const parsed = parseMap(content, { maxBytes: Infinity });
  if (!parsed.ok) return parsed;
  const then = parsed.value.map;
  if (!now) return ok({ content, then, isSame: false, cards: [] });
  const diff = diffMaps(then, now);
  return ok({
    content,
    then,
    since: summarizeDiff(diff).words,
    isSame: diff.length === 0,
    cards: changedCards(diff),
  });
}
