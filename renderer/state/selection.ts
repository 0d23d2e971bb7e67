import { useMemo } from 'react';
import { find, type ArgMap, type RecordTypes } from '../../shared/map/arg-map';
import { membersOf } from '../../shared/map/queries';
import { tableOfId } from '../../shared/map/references';
import { withFolded } from '../../shared/view/folds';
import { useMap, useView } from './context';
import type { Session } from './session';

/** The tables whose records can be selected. */
type Selectable = 'nodes' | 'links' | 'groups';

/** What is selected of one table, in the order in which it was. */
export function selectedRecords<T extends Selectable>(session: Session, table: T): RecordTypes[T][] {
  const { map } = session.map.store.getState();
  return [...session.view.getState().selection].flatMap((id) => find(map, table, id) ?? []);
}

/** The ids of what is selected of one table. */
export function selectedIds(session: Session, table: Selectable): string[] {
  return selectedRecords(session, table).map(({ id }) => id);
}

/**
 * The selected cards and those in selected groups, and with those that are folded all that their branches hide: what goes along when they are copied
 * or cut.
 */
export function selectedBranches(session: Session): string[] {
  const { map } = session.map.store.getState();
  const inGroups = selectedIds(session, 'groups').flatMap((id) => membersOf(map, id).map((node) => node.id));
  return withFolded(map, [...new Set([...selectedIds(session, 'nodes'), ...inGroups])]);
}

/** What is selected, when it is the only thing that is, and of this table. */
export function onlySelected<T extends Selectable>(session: Session, table: T): RecordTypes[T] | undefined {
  const [record] = selectedRecords(session, table);
  return session.view.getState().selection.size === 1 ? record : undefined;
}

/** Of some ids those that the map holds: an edit may have taken away what was selected. */
export function presentIds(map: ArgMap, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => {
    const table = tableOfId(id);
    return table !== undefined && table !== 'map' && find(map, table, id) !== undefined;
  });
}

/** The ids of what is selected and still there; the component is drawn again when that may have changed. */
export function useSelectedIds(): readonly string[] {
  const selection = useView((state) => state.selection);
  const map = useMap((now) => now);
  return useMemo(() => presentIds(map, selection), [map, selection]);
}
