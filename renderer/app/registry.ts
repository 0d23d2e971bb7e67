import { keysIn, type Item } from '../../shared/commands/command';
import { ALL_COMMANDS, type Command, type CommandId } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { pressedKeys, writesByAltGr } from '../keyboard/pressed-keys';
import { asideKey } from '../command/shortcuts';
import type { CommandContext, UiCommand } from '../command/ui-command';
import type { Commands } from '../state/commands';
import { activeSession, notify, type Workspace } from '../state/workspace';
import { ALL_WINDOW_COMMANDS } from './all-window-commands';
import { loadForMap } from './on-demand';

/** The commands of a window, as all that offers them takes them. */
export function commandsOver(workspace: Workspace): Commands {
  let known: Readonly<Partial<Record<CommandId, UiCommand>>> = ALL_WINDOW_COMMANDS;

  const context = (item?: Item): CommandContext | undefined => {
    const session = activeSession(workspace.store.getState());
    return session && { workspace, session, item };
  };

  function whyNot(id: CommandId, item?: Item): string | undefined {
    const command = known[id];
    if (command?.needsMap === false) return command.whyNot?.(workspace, item);
    const shown = context(item);
    return shown && command ? command.whyNot?.(shown) : t('Open a map first.');
  }

  function run(id: CommandId, item?: Item): void {
    const reason = whyNot(id, item);
    const command = known[id];
    const shown = context(item);
    if (reason !== undefined) notify(workspace, { tone: 'info', message: reason });
    else if (command?.needsMap === false) void command.run(workspace, item);
    else if (shown) void command?.run(shown);
  }

  function keysWork(id: CommandId): boolean {
    const command = known[id];
    const shown = context();
    return !command?.needsMap || !command.keysWork || (shown !== undefined && command.keysWork(shown));
  }

  const ableOf = (commands: readonly Command[]): Command[] =>
    commands.filter(({ id }) => whyNot(id) === undefined);

  return {
    run,
    whyNot,
    loadForMap: async () => {
      known = { ...ALL_WINDOW_COMMANDS, ...(await loadForMap()) };
    },
    prepare: async (map) => {
      const { prepareScene } = await import('../canvas/scene/prepared-scene');
      await prepareScene(map);
    },
    forKey: (event, { scope, typing }) => {
      const { platform, shell, settings } = workspace.store.getState();
      if (typing && writesByAltGr(event, platform)) return undefined;
      const pressed = pressedKeys(event, platform).map((keys) =>
        scope === 'outline' ? asideKey(keys) : keys,
      );
      const commandsWith = (keys: string): Command[] =>
        ALL_COMMANDS.filter(
          (command) =>
            keysIn(shell, command, settings.keys).includes(keys) &&
            (!typing || command.whileTyping) &&
            (!command.scopes || command.scopes.includes(scope)) &&
            keysWork(command.id),
        );
      const meant = pressed.map(commandsWith).filter(({ length }) => length > 0);
      const can = meant.map(ableOf).find(({ length }) => length > 0) ?? [];
      const isTold = !typing && pressed.some((keys) => keys.startsWith('Mod+'));
      const tells = isTold ? (meant[0] ?? []).filter(({ unlisted }) => !unlisted) : [];
      const candidates = can.length > 0 ? can : tells;
      return (candidates.find(({ scopes }) => scopes) ?? candidates[0])?.id;
    },
  };
}
