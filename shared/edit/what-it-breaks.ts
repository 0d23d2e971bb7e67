import type { ArgMap } from '../map/arg-map';
import { describeIssue } from '../map/describe-issue';
import { headSchema } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { checkDiff } from './check-diff';
import { applyDiff, type MapDiff } from './diff';

/**
 * The last word on an edit: whatever its command overlooked, a map that could not be read again never comes out. Looks only at what
 * the edit touches.
 * @param map the map before the edit
 * @returns in words what would break, without a full stop; nothing when all is well
 */
export function whatItBreaks(map: ArgMap, diff: MapDiff): string | undefined {
  for (const { table, to } of diff) {
    const parsed = to && (table === 'head' ? headSchema : TABLE_SCHEMAS[table]).safeParse(to);
    const [issue] = parsed?.error?.issues ?? [];
    if (issue) return describeIssue(issue, to);
  }
  return checkDiff(applyDiff(map, diff), diff)[0]?.message;
}
