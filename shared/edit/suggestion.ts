import type { Change, MapDiff } from './diff';
import { find, type ArgMap, type TableName } from '../map/arg-map';
import { canonical } from '../map/canonical';
import { sameValue } from '../map/same-value';
import { tableOfId } from '../map/references';
import { headSchema, type Comment } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { t, worded } from '../words/words';

/** One change of a suggestion, as the file keeps it. */
export type SuggestedChange = NonNullable<NonNullable<Comment['suggestion']>['changes']>[number];

/** The fields that stand for something whole: a record that comes or goes, and where a card stands. */
export const WHOLE = '*';
export const PLACE = 'place';

type Raw = Readonly<Record<string, unknown>>;

/** An edit field by field: what stands in each field before and after it, and what comes and goes whole. */
export function suggestedChanges(diff: MapDiff): SuggestedChange[] {
  return diff.flatMap((change) => {
    const { table, id, from, to } = change;
    if (table === 'places') return [suggested(id, PLACE, from, to)];
    if (!from || !to) return [suggested(id, WHOLE, from, to)];
    return changedFields(from as Raw, to as Raw).map(([field, before, now]) =>
      suggested(id, field, before, now),
    );
  });
}

function suggested(record: string, field: string, from: unknown, to: unknown): SuggestedChange {
  return { record, field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function changedFields(from: Raw, to: Raw): [string, unknown, unknown][] {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...names].flatMap((name): [string, unknown, unknown][] =>
    sameValue(from[name], to[name]) ? [] : [[name, from[name], to[name]]],
  );
}

/** A suggestion as an edit of a map as it stands now; or in words why it does not fit any more. */
export function editOf(map: ArgMap, changes: readonly SuggestedChange[]): MapDiff | string {
  const records = new Map<
    string,
    { table: TableName | 'head'; from: Raw | undefined; to: Raw | undefined }
  >();
  for (const { record, field, from, to } of changes) {
    const owner = tableOfId(record);
    if (owner === undefined) return t('It changes something that this version does not know.');
    const table = field === PLACE && owner === 'nodes' ? 'places' : owner === 'map' ? 'head' : owner;
    const key = `${table}/${record}`;
    const now: Raw | undefined = table === 'head' ? map.head : find(map, table, record);
    const entry = records.get(key) ?? { table, from: now, to: now };
    records.set(key, entry);
    const isWhole = field === WHOLE || table === 'places';
    const stands = isWhole ? entry.to : entry.to?.[field];
    // Where a card stands never stands against a suggestion: it is moved from wherever it is by now.
    if (table === 'places') entry.to = to as Raw | undefined;
    else if (!isWhole && !entry.to)
      return t('{noun} that it changes is not in the map any more.', { noun: NOUN[owner] });
    else if (!sameValue(stands, from)) {
      if (sameValue(stands, to)) continue;
      if (isWhole && to !== undefined)
        return t('{noun} that it adds is in the map already, and not as it was suggested.', {
          noun: NOUN[owner],
        });
      return stands === undefined && isWhole
        ? t('{noun} that it removes is not in the map any more.', { noun: NOUN[owner] })
        : t('{noun} that it changes has been changed otherwise since.', { noun: NOUN[owner] });
    } else entry.to = isWhole ? (to as Raw | undefined) : withField(entry.to ?? {}, field, to);
  }
  return [...records].flatMap(([key, { table, from, to: raw }]) => {
    const to = raw && canonical(raw, table === 'head' ? headSchema : TABLE_SCHEMAS[table]);
    if (from === to || sameValue(from, to)) return [];
    return [
      {
        table,
        id: key.slice(key.indexOf('/') + 1),
        ...(from && { from }),
        ...(to && { to }),
      } as unknown as Change,
    ];
  });
}

function withField(record: Raw, field: string, value: unknown): Raw {
  if (value !== undefined) return { ...record, [field]: value };
  const { [field]: _gone, ...rest } = record;
  return rest;
}

const NOUN: Readonly<Record<TableName | 'map', string>> = worded({
  map: 'What',
  sources: 'The article',
  passages: 'The highlight',
  nodes: 'The card',
  places: 'The place',
  links: 'The link',
  groups: 'The group',
  steps: 'The step',
  views: 'The view',
  comments: 'The comment',
  ratings: 'The rating',
  confirmed: 'The confirmation',
  conflicts: 'The conflict',
});

/** The ids of all that a suggestion changes, adds or removes, each once. */
export function changedIds(changes: readonly SuggestedChange[]): string[] {
  return [...new Set(changes.map(({ record }) => record))];
}

/**
 * The open suggestions that have to be taken before another: those that change the same, and those that add what it builds on.
 * @param earlier in the order in which they were made
 */
export function suggestionsBefore(
  changes: readonly SuggestedChange[],
  earlier: readonly Comment[],
): string[] {
  const records = new Set(changedIds(changes));
  const needed = new Set([...records, ...changes.flatMap(idsNeeded)]);
  return earlier
    .filter(({ suggestion }) =>
      (suggestion?.changes ?? []).some(({ record, field, from, to }) => {
        const adds = field === WHOLE && from === undefined;
        const removes = field === WHOLE && to === undefined;
        return (
          records.has(record) ||
          (adds && needed.has(record)) ||
          (removes && idsIn(from).some((id) => records.has(id)))
        );
      }),
    )
    .map(({ id }) => id);
}

function idsNeeded({ from, to }: SuggestedChange): string[] {
  return [...idsIn(from), ...idsIn(to)];
}

/** The ids that stand anywhere in a value. */
function idsIn(value: unknown): string[] {
  return value === undefined ? [] : (JSON.stringify(value).match(/\b[a-z]-[0-9a-z]{12}\b/g) ?? []);
}

/** The suggestions of a map that nobody has decided, those before that have to be taken first. */
export function openSuggestions(comments: Iterable<Comment>): Comment[] {
  const open = [...comments].filter(isOpenSuggestion).sort(byTime);
  const ordered = new Map<string, Comment>();
  const byId = new Map(open.map((comment) => [comment.id, comment]));
  const take = (comment: Comment, way: ReadonlySet<string>): void => {
    if (ordered.has(comment.id) || way.has(comment.id)) return;
    for (const id of comment.suggestion?.after ?? []) {
      const before = byId.get(id);
      if (before) take(before, new Set([...way, comment.id]));
    }
    ordered.set(comment.id, comment);
  };
  for (const comment of open) take(comment, new Set());
  return [...ordered.values()];
}

/** Whether a comment suggests an edit that nobody has taken or turned down. */
export function isOpenSuggestion({ suggestion }: Comment): boolean {
  return suggestion?.changes !== undefined && suggestion.outcome === undefined;
}

function byTime(a: Comment, b: Comment): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
