import { differenceOf, type Difference } from '../../shared/merge/difference';
import type { ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { ok, type Result } from '../../shared/result';

/** A version beside the map as it is now. */
export interface ComparedVersion {
  /** The text of the version's map file. */
  readonly content: string;
  /** The map as it was. */
  readonly then: ArgMap;
  /** The map as it is, and what has changed since; absent when it is not open. */
  readonly since?: { readonly now: ArgMap; readonly difference: Difference };
}

/**
 * Reads a version and says what has changed since.
 * @param now the open map; absent when it is not open
 */
export function compareVersion(content: string, now: ArgMap | undefined): Result<ComparedVersion> {
  const parsed = parseMap(content, WIDEST_LIMITS);
  if (!parsed.ok) return parsed;
  const then = parsed.value.map;
  return ok({ content, then, ...(now && { since: { now, difference: differenceOf(then, now) } }) });
}
