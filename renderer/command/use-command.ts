import { useCallback, useSyncExternalStore } from 'react';
import { keysIn, type Item } from '../../shared/commands/command';
import { commandOf, type CommandId } from '../../shared/commands/commands';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { activeSession } from '../state/workspace';
import { shortcutLabel } from './shortcuts';

/** A command as a button offers it. */
interface OfferedCommand {
  readonly title: string;
  /** Its first keys as a person reads them; none for a command that is given an item: its keys act on the selection. */
  readonly keys: string | undefined;
  /** Why it cannot run now; nothing when it can. */
  readonly whyNot: string | undefined;
  readonly run: () => void;
}

/**
 * A command; the component is drawn again when it can run, or no longer can.
 * @param item what it acts on instead of the selection
 */
export function useCommand(id: CommandId, item?: Item): OfferedCommand {
  const workspace = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  const shell = useWorkspaceState((state) => state.shell);
  const session = useWorkspaceState(activeSession);
  const subscribe = useCallback(
    (changed: () => void) => {
      const inMap = session
        ? [session.map.store, session.view, session.draft, session.matrix, session.findings]
        : [];
      const ends = [workspace.store, ...inMap].map((store) => store.subscribe(changed));
      return () => ends.forEach((end) => end());
    },
    [workspace, session],
  );
  const whyNot = useSyncExternalStore(subscribe, () => workspace.commands.whyNot(id, item));
  const command = commandOf(id);
  const chosen = useWorkspaceState((state) => state.settings.keys);
  const [first] = keysIn(shell, command, chosen);
  return {
    title: command.title,
    keys: first === undefined || item ? undefined : shortcutLabel(first, platform),
    whyNot,
    run: () => workspace.commands.run(id, item),
  };
}
