import { keysIn } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { Keys } from '../ui/Keys';
import type { NamedCommand } from './read-guide';

/** A command where the guide names it: by its title in the language of the menus, or by the keys that it has here and now. */
export function CommandName({ id, isKeys }: NamedCommand) {
  const shell = useWorkspaceState((state) => state.shell);
  const chosen = useWorkspaceState((state) => state.settings.keys);
  const command = commandOf(id);
  const [keys] = keysIn(shell, command, chosen);
  if (isKeys && keys !== undefined) return <Keys keys={keys} />;
  return <b className="guide__command">{isKeys ? t('no key') : command.title}</b>;
}
