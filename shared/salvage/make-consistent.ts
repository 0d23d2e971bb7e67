import { applyDiff, type MapDiff } from '../edit/diff';
import { removeWithDependants } from '../edit/removal';
import { Staging } from '../edit/staging';
import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { checkMap, type Problem } from '../map/invariants';
import { dropReferences, referencesOf, tableOfId } from '../map/references';
import { recordsOf, type Table } from '../map/table';
import { isRange, splitsCharacter } from '../map/text-range';
import { t } from '../words/words';

const MOST_ROUNDS = 5;

/**
 * Makes a map consistent: what refers to nothing goes or shrinks, links that cannot be are left out, passages that are not where
 * they say are marked as lost.
 * @returns the map, and in words what was changed
 */
export function makeConsistent(map: ArgMap): { map: ArgMap; dropped: string[] } {
  const dropped: string[] = [];
  const take = (diff: MapDiff, why: (id: string) => string): void => {
    if (diff.length === 0) return; // what refers to what is not worked out for nothing
    map = applyDiff(map, diff);
    for (const change of diff) dropped.push(why(change.id));
  };
  take(withoutMissing(map), (id) =>
    t('{id} referred to something that is not there; that was left out.', { id }),
  );
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const problems = checkMap(map);
    if (problems.length === 0) break;
    const words = new Map(problems.map(({ id, message }) => [id, message]));
    take(mended(map, problems), (id) =>
      t('{get}; that was put right.', {
        get: words.get(id) ?? t('{id} went with what it belonged to', { id }),
      }),
    );
  }
  return { map, dropped };
}

/** Takes out all references to what is not in the map. */
function withoutMissing(map: ArgMap): MapDiff {
  const missing = new Set<string>();
  for (const table of TABLE_NAMES)
    for (const record of recordsOf(map.tables[table] as Table<RecordTypes[TableName]>))
      for (const id of referencesOf(table, record)) if (!isThere(map, id)) missing.add(id);
  const staging = new Staging(map);
  removeWithDependants(staging, missing);
  for (const place of recordsOf(map.tables.places))
    if (!find(map, 'nodes', place.node)) staging.remove('places', place.node);
  return staging.diff();
}

function isThere(map: ArgMap, id: string): boolean {
  const table = tableOfId(id);
  return table === 'map' ? id === map.head.id : table !== undefined && find(map, table, id) !== undefined;
}

/** One step towards a map without these problems. */
function mended(map: ArgMap, problems: readonly Problem[]): MapDiff {
  const staging = new Staging(map);
  const going = problems.filter((problem) => !staysMended(map, problem, staging)).map(({ id }) => id);
  if (going.length === 0) return staging.diff();
  const removal = new Staging(map);
  removeWithDependants(removal, going);
  return removal.diff();
}

/** Puts a record right by itself. Returns false when it has to go. */
function staysMended(map: ArgMap, { code, table, id }: Problem, staging: Staging): boolean {
  if (code === 'position') staging.remove('places', id);
  else if (code === 'passage') {
    const passage = find(map, 'passages', id);
    if (passage) staging.put('passages', { ...passage, status: 'lost' });
  } else if (code === 'range') {
    const source = find(map, 'sources', id);
    if (!source) return true;
    const { text } = source;
    const fits = ({ start, end }: { start: number; end: number }): boolean => isRange(text, start, end);
    staging.put('sources', {
      ...source,
      voices: source.voices?.filter(fits),
      rejected: source.rejected?.filter(fits),
      pages: source.pages?.filter(({ start }) => start <= text.length && !splitsCharacter(text, start)),
    });
  } else if (code === 'premises') {
    const link = find(map, 'links', id);
    const target = link && 'node' in link.target ? link.target.node : undefined;
    const premises = [...new Set(link?.premises)].filter((premise) => premise !== target);
    if (!link || premises.length === 0) return false;
    staging.put('links', { ...link, premises });
  } else if (code === 'dangling') {
    const record = find(map, table, id);
    const missing = record ? referencesOf(table, record).filter((other) => !isThere(map, other)) : [];
    const left = record && dropReferences(table, record, new Set(missing));
    if (left === undefined) return false;
    staging.put(table, left);
  } else return false;
  return true;
}

/** The records with each id once, the first of each; and in words which others there were. */
export function firstOfEach<T extends TableName>(
  table: T,
  records: readonly RecordTypes[T][],
): { records: RecordTypes[T][]; dropped: string[] } {
  const seen = new Map<string, RecordTypes[T]>();
  const dropped: string[] = [];
  for (const record of records) {
    const key = keyOf(table, record);
    if (seen.has(key)) dropped.push(t('{key} was there a second time; the first counts.', { key }));
    else seen.set(key, record);
  }
  return { records: [...seen.values()], dropped };
}
