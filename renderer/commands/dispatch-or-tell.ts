import type { CommandInput, CommandName } from '../../shared/edit/commands';
import type { Edit } from '../../shared/edit/command';
import { READ_ONLY_CODE } from '../state/read-only';
import { notify } from '../state/workspace';
import type { CommandContext } from './ui-command';

/** Runs an edit; when it is refused, says why (that a map is for reading only, its store has said). Returns the edit, or nothing when it was refused. */
export function dispatchOrTell<Name extends CommandName>(
  { workspace, session }: CommandContext,
  name: Name,
  input: CommandInput<Name>,
): Edit | undefined {
  const result = session.map.dispatch(name, input);
  if (result.ok) return result.value;
  if (result.error.code !== READ_ONLY_CODE) notify(workspace, { tone: 'error', ...result.error });
  return undefined;
}

/** The ids of the records of one table that an edit has added. */
export function addedIds(
  edit: Edit,
  table: 'nodes' | 'links' | 'groups' | 'sources' | 'passages' | 'views',
): string[] {
  return edit.diff.flatMap((change) => (change.table === table && !change.from ? [change.id] : []));
}
