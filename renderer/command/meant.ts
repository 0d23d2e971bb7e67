import { find, type RecordTypes, type TableName } from '../../shared/map/arg-map';
import { presentIds } from '../state/selection';
import type { CommandContext } from './ui-command';

/** The ids of all that a command is meant for and that is still there: the item that it was given, else what is selected. */
export function meant({ session, item }: CommandContext): string[] {
  const ids = item ? [item.id] : session.view.getState().selection;
  return presentIds(session.map.store.getState().map, ids);
}

/** The records of one table among those. */
export function meantRecords<T extends TableName>(context: CommandContext, table: T): RecordTypes[T][] {
  const { map } = context.session.map.store.getState();
  return meant(context).flatMap((id) => find(map, table, id) ?? []);
}

/** Their ids. */
export function meantIds(context: CommandContext, table: Exclude<TableName, 'places'>): string[] {
  return meantRecords(context, table).map(({ id }) => id);
}
