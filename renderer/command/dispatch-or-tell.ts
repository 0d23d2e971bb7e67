import type { CommandInput, CommandName } from '../../shared/edit/commands';
import type { Edit } from '../../shared/edit/command';
import { READ_ONLY_CODE } from '../state/read-only';
import type { Result } from '../../shared/result';
import { notify, type Workspace } from '../state/workspace';
import type { CommandContext } from './ui-command';

/** Runs an edit; when it is refused, says why (that a map is for reading only, its store has said). Returns the edit, or nothing when it was refused. */
export function dispatchOrTell<Name extends CommandName>(
  { workspace, session }: CommandContext,
  name: Name,
  input: CommandInput<Name>,
): Edit | undefined {
  return orTell(workspace, session.map.dispatch(name, input));
}

/** What came of an edit; when it was refused, nothing, and the reason is shown as a message. */
export function orTell<T>(workspace: Workspace, result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  if (result.error.code !== READ_ONLY_CODE) notify(workspace, { tone: 'error', ...result.error });
  return undefined;
}

/** The ids of the records of one table that an edit has added. */
export function addedIds(
  edit: Edit,
  table: 'nodes' | 'links' | 'groups' | 'sources' | 'passages' | 'steps' | 'views' | 'comments',
): string[] {
  return edit.diff.flatMap((change) => (change.table === table && !change.from ? [change.id] : []));
}
