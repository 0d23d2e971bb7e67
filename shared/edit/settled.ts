import type { ArgMap, RecordTypes, TableName } from '../map/arg-map';
import { stakeOf } from '../map/conflicts';
import type { Owner } from '../map/fields/field';
import { sameValue } from '../map/same-value';
import type { Conflict, Passage, Source } from '../map/schema';
import { TABLE_SCHEMAS } from '../map/table-schemas';
import { fail, ok, type Result } from '../result';
import { makePassage } from '../text/selector';
import type { EditContext } from './command';
import { replaceText } from './replace-text';
import { removeWithDependants } from './removal';
import { Staging } from './staging';

/** How a conflict is decided: as one side had it, or with another value. Absent values are `undefined`. */
export type Decision = 'ours' | 'theirs' | { readonly value?: unknown };

/** A map as an edit that has not been made yet, in which a conflict is decided and gone. */
export function settled(
  map: ArgMap,
  conflict: Conflict,
  decision: Decision,
  context: EditContext,
): Result<Staging> {
  const staging = new Staging(map);
  const value = typeof decision === 'string' ? conflict[decision] : decision.value;
  const stake = stakeOf(map, conflict);
  const done =
    stake.kind === 'field'
      ? setField(staging, stake, value, context)
      : stake.kind === 'kept'
        ? keepOrRemove(staging, stake.id, value)
        : stake.kind === 'left-out'
          ? bringBack(staging, stake.table, value)
          : ok(null);
  if (!done.ok) return done;
  staging.remove('conflicts', conflict.id);
  return ok(staging);
}

function setField(
  staging: Staging,
  { owner, id, field }: { owner: Owner; id: string; field: string },
  value: unknown,
  context: EditContext,
): Result<unknown> {
  if (owner === 'head') {
    staging.putHead({ ...staging.map.head, [field]: value });
    return ok(null);
  }
  const record = staging.get(owner, id);
  if (!record) return fail('no-record', 'What this is about is no longer in the map.');
  if (sameValue((record as unknown as Record<string, unknown>)[field], value)) return ok(null);
  if (owner === 'sources' && field === 'textHash') return takeText(staging, record as Source, value, context);
  if (owner === 'passages' && field === 'exact') return markWords(staging, record as Passage, value);
  staging.put(owner, { ...record, [field]: value });
  return ok(null);
}

/** The text that a merge passed over stays with its article: it is put in place as any newer version is. */
function takeText(staging: Staging, source: Source, hash: unknown, context: EditContext): Result<unknown> {
  const version = source.versions?.find(({ textHash }) => textHash === hash);
  if (!version)
    return fail('no-text', 'That text is not kept with the article any more.', 'Import it again.');
  return replaceText(staging, source, { text: version.text }, context);
}

function markWords(staging: Staging, passage: Passage, words: unknown): Result<unknown> {
  const source = staging.get('sources', passage.source);
  const start = source && typeof words === 'string' ? source.text.indexOf(words) : -1;
  const isClear = source && typeof words === 'string' && source.text.indexOf(words, start + 1) < 0;
  if (!source || typeof words !== 'string' || start < 0 || !isClear)
    return fail(
      'no-place',
      start < 0 ? 'The article does not have these words.' : 'The article has these words more than once.',
      'Leave the highlight where it is, and move it in the article afterwards.',
    );
  const marked = makePassage({ id: passage.id, source, start, end: start + words.length });
  staging.put('passages', { ...passage, ...marked, status: undefined });
  return ok(null);
}

function keepOrRemove(staging: Staging, id: string, value: unknown): Result<unknown> {
  if (value === undefined) removeWithDependants(staging, [id]);
  return ok(null);
}

function bringBack(staging: Staging, table: TableName, value: unknown): Result<unknown> {
  if (value === undefined) return ok(null);
  const parsed = TABLE_SCHEMAS[table].safeParse(value);
  if (!parsed.success) return fail('no-record', 'What was left out cannot be read.', 'Leave it out.');
  staging.put(table, parsed.data as RecordTypes[typeof table]);
  return ok(null);
}
