import type { Finding } from '../../shared/argue/check/finding';
import type { Change, MapDiff } from '../../shared/edit/diff';
import type { TableName } from '../../shared/map/arg-map';
import type { Passage, Source } from '../../shared/map/schema';

/** What the worker is told: an edit of the map that it holds, and to check that. */
export type CheckTask = { readonly kind: 'edit'; readonly diff: MapDiff } | { readonly kind: 'check' };

/**
 * What the worker answers: findings that it has not sent before, each with a number, in parts, so that the page is never held; then which there are
 * now, by their numbers in order.
 */
export type CheckReply =
  | { readonly kind: 'found'; readonly findings: readonly (readonly [number, Finding])[] }
  | { readonly kind: 'checked'; readonly open: Uint32Array; readonly dismissed: Uint32Array };

/** The tables that checks look at. */
const CHECKED: ReadonlySet<TableName> = new Set(['sources', 'passages', 'nodes', 'links']);

/** An edit as the worker needs it: without what checks do not look at, and without the texts of articles. */
export function checkedDiff(diff: Iterable<Change>): Change[] {
  const checked: Change[] = [];
  for (const change of diff) {
    const { table, id, from, to } = change;
    if (table === 'head') checked.push(change);
    else if (CHECKED.has(table))
      checked.push({
        table,
        id,
        ...(from && { from: withoutTexts(table, from) }),
        ...(to && { to: withoutTexts(table, to) }),
      } as Change);
  }
  return checked;
}

function withoutTexts(table: TableName, record: object): object {
  if (table === 'sources') {
    const { versions: _versions, rejected: _rejected, ...source } = record as Source;
    return { ...source, text: '' };
  }
  if (table === 'passages') {
    const { prefix: _prefix, suffix: _suffix, ...passage } = record as Passage;
    return passage;
  }
  return record;
}
