import { TABLE_NAMES, find, type ArgMap, type TableName } from '../map/arg-map';
import { dropReferences, tableOfId } from '../map/references';
import type { Comment } from '../map/schema';
import { getRecord } from '../map/table';
import { applyDiff, type Change, type MapDiff } from './diff';
import { editOf } from './suggestion';
import { whatItBreaks } from './what-it-breaks';
import { t } from '../words/words';

/** Records that go along when what they are about goes, and are missed by nobody. */
const GOES_ALONG: ReadonlySet<TableName> = new Set([
  'comments',
  'ratings',
  'confirmed',
  'conflicts',
  'places',
]);

/** The edit that a suggestion is, on a map as it stands now; or in a sentence why it cannot be made any more. */
export function acceptedEdit(map: ArgMap, { suggestion }: Comment): MapDiff | string {
  const edit = editOf(map, suggestion?.changes ?? []);
  if (typeof edit === 'string') return edit;
  const whole = withDependants(map, edit);
  if (typeof whole === 'string') return whole;
  const breakage = whatItBreaks(map, whole);
  return breakage === undefined ? whole : t('It does not fit the map any more: {breakage}.', { breakage });
}

/** What refers to records that the edit removes shrinks, or goes along; a card or link that has come to stand on them since is in the way. */
function withDependants(map: ArgMap, edit: MapDiff): MapDiff | string {
  const gone = new Set(edit.filter(({ table, to }) => table !== 'places' && !to).map(({ id }) => id));
  if (gone.size === 0) return edit;
  const touched = new Set(edit.map(({ table, id }) => `${table}/${id}`));
  const after = applyDiff(map, edit);
  const more: Change[] = [];
  const queue = [...gone];
  for (let id = queue.pop(); id !== undefined; id = queue.pop())
    for (const referrer of getRecord(after.referrers, id) ?? []) {
      const table = TABLE_NAMES.find((name) => name === tableOfId(referrer));
      const record = table && find<TableName>(after, table, referrer);
      if (!table || !record || gone.has(referrer) || touched.has(`${table}/${referrer}`)) continue;
      const left = dropReferences(table, record, gone);
      if (!left && !GOES_ALONG.has(table)) return t('Something stands by now on what it removes.');
      touched.add(`${table}/${referrer}`);
      if (!left) {
        gone.add(referrer);
        queue.push(referrer);
      }
      more.push({ table, id: referrer, from: record, ...(left && { to: left }) } as Change);
    }
  return [...edit, ...more];
}

/**
 * Takes suggestions into a map one after the other, in the order in which they are given.
 * @returns the map with those that fit, and why each of the others does not
 */
export function withSuggestions(
  map: ArgMap,
  suggestions: readonly Comment[],
): { map: ArgMap; taken: readonly string[]; refused: ReadonlyMap<string, string> } {
  let current = map;
  const taken: string[] = [];
  const refused = new Map<string, string>();
  for (const comment of suggestions) {
    const before = comment.suggestion?.after?.find((id) => refused.has(id));
    const edit =
      before === undefined
        ? acceptedEdit(current, comment)
        : t('It builds on a suggestion that does not fit.');
    if (typeof edit === 'string') refused.set(comment.id, edit);
    else {
      current = applyDiff(current, edit);
      taken.push(comment.id);
    }
  }
  return { map: current, taken, refused };
}
