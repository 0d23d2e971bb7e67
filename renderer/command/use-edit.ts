import type { Edit } from '../../shared/edit/command';
import type { CommandInput, CommandName } from '../../shared/edit/commands';
import type { Result } from '../../shared/result';
import { dispatchOrTell } from './dispatch-or-tell';
import type { CommandContext } from './ui-command';
import { useSession, useWorkspace } from '../state/context';

/** The open map and the window, in the form that commands take. */
export function useCommandContext(): CommandContext {
  return { workspace: useWorkspace(), session: useSession() };
}

/** Edits the map from a button: when the edit is refused, the reason is shown as a message. */
export function useEdit(): <Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
) => Edit | undefined {
  const context = useCommandContext();
  return (name, input) => dispatchOrTell(context, name, input);
}

/** The outcome of an edit as a field wants it: on success what the map now holds, as text. */
export function valueAfter(result: Result<unknown>, text: string): Result<string> {
  return result.ok ? { ok: true, value: text } : result;
}
