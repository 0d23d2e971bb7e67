import { find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { targetId } from '../map/queries';
import { recordsOf, type Table } from '../map/table';
import { renamed } from './renamed';

/** Both sides, in which what both made alike has one id. */
interface Matched {
  readonly ours: ArgMap;
  readonly theirs: ArgMap;
}

/**
 * What both sides have made anew and alike becomes one: the same article brought in, the same words highlighted, the same link drawn. Cards do not:
 * whether two of them say the same is for a person to say.
 */
export function matchTwins(base: ArgMap, sides: Matched): Matched {
  let matched = matchTable(base, sides, 'sources', ({ textHash, withheld }) =>
    withheld ? undefined : textHash,
  );
  matched = matchTable(base, matched, 'passages', ({ source, start, end, textHash, status }) =>
    [source, start, end, textHash, status ?? ''].join(' '),
  );
  // Two undercuts are only seen to be one once what they undercut is one.
  for (;;) {
    const next = matchTable(base, matched, 'links', (link) =>
      [link.relation, targetId(link), ...[...link.premises].sort()].join(' '),
    );
    if (next === matched) return matched;
    matched = next;
  }
}

/** Gives pairs of records one id: the lesser of the two. */
export function matchPairs({ ours, theirs }: Matched, pairs: Iterable<readonly [string, string]>): Matched {
  const [inOurs, inTheirs] = [new Map<string, string>(), new Map<string, string>()];
  for (const [mine, other] of pairs) {
    if (mine < other) inTheirs.set(other, mine);
    else if (other < mine) inOurs.set(mine, other);
  }
  return { ours: renamed(ours, inOurs), theirs: renamed(theirs, inTheirs) };
}

function matchTable<T extends TableName>(
  base: ArgMap,
  sides: Matched,
  table: T,
  whatItIs: (record: RecordTypes[T]) => string | undefined,
): Matched {
  /** What only one side has, by what it is; of those that a side has twice the first. */
  const added = (map: ArgMap, other: ArgMap): Map<string, string> => {
    const found = new Map<string, string>();
    for (const record of recordsOf(map.tables[table] as Table<RecordTypes[T]>)) {
      const { id } = record as { id: string };
      if (find(base, table, id) || find(other, table, id)) continue;
      const what = whatItIs(record);
      if (what === undefined) continue;
      const known = found.get(what);
      if (known === undefined || id < known) found.set(what, id);
    }
    return found;
  };
  const mine = added(sides.ours, sides.theirs);
  if (mine.size === 0) return sides;
  const other = added(sides.theirs, sides.ours);
  const pairs = [...mine].flatMap(([what, id]): [string, string][] => {
    const twin = other.get(what);
    return twin === undefined ? [] : [[id, twin]];
  });
  return pairs.length === 0 ? sides : matchPairs(sides, pairs);
}
