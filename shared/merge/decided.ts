import { runCommand } from '../edit/commands';
import type { EditContext } from '../edit/command';
import { applyDiff } from '../edit/diff';
import type { ArgMap } from '../map/arg-map';
import { stakeOf } from '../map/conflicts';
import { fieldNamed } from '../map/fields/fields';
import { sameValue } from '../map/same-value';
import type { Conflict } from '../map/schema';
import { conflictsOf } from './merge-maps';
import { wayOf } from './ways';

/** A map in which everything is as one side had it. What that side cannot have beside the rest stays undecided. */
export function decidedAs(map: ArgMap, side: 'ours' | 'theirs', context: EditContext): ArgMap {
  return conflictsOf(map).reduce((now, { id }) => {
    const edit = runCommand(now, 'conflicts.settle', { ids: [id], take: side }, context);
    return edit.ok ? applyDiff(now, edit.value.diff) : now;
  }, map);
}

/** Both values of a conflict in one: two texts one after the other, two lists as one. Nothing where only one of them can be. */
export function bothOf(map: ArgMap, conflict: Conflict): { readonly value: unknown } | undefined {
  const stake = stakeOf(map, conflict);
  const { ours, theirs } = conflict;
  if (stake.kind !== 'field') return undefined;
  const { owner, field } = stake;
  const way = wayOf(owner, field);
  if (way === 'words' && typeof ours === 'string' && typeof theirs === 'string') {
    const between = fieldNamed(owner, field)?.control === 'lines' ? '\n' : ' / ';
    return { value: [ours, theirs].join(between) };
  }
  const isList = way === 'set' && Array.isArray(ours) && Array.isArray(theirs);
  if (!isList) return undefined;
  const more = (theirs as unknown[]).filter(
    (item) => !(ours as unknown[]).some((own) => sameValue(own, item)),
  );
  return { value: [...(ours as unknown[]), ...more] };
}
