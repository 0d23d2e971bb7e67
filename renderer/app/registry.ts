import { keysIn, type Item } from '../../shared/commands/command';
import { ALL_COMMANDS, type Command, type CommandId } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { ARRANGE_COMMANDS } from '../canvas/arrange-commands';
import { CANVAS_COMMANDS } from '../canvas/canvas-commands';
import { EDIT_COMMANDS } from '../cards/edit-commands';
import { FOLD_COMMANDS } from '../cards/fold-commands';
import { LINK_COMMANDS } from '../cards/link-commands';
import { NEW_LINK_COMMANDS } from '../cards/new-link-commands';
import { SHOW_COMMANDS } from '../cards/show-commands';
import { NODE_COMMANDS } from '../cards/node-commands';
import { asideKey, pressedKeys } from '../command/shortcuts';
import type { CommandContext, UiCommand } from '../command/ui-command';
import { CONVERT_COMMANDS } from '../convert/convert-commands';
import { MODEL_COMMANDS } from '../draft-model/model-commands';
import { DRAFT_COMMANDS } from '../draft/draft-commands';
import { HISTORY_COMMANDS } from '../history/history-commands';
import { COMMENT_COMMANDS } from '../comments/comment-commands';
import { SUGGESTION_COMMANDS } from '../comments/suggestion-commands';
import { SCHEME_COMMANDS } from '../inspector/scheme-commands';
import { IMPORT_COMMANDS } from '../import/import-commands';
import { LIBRARY_COMMANDS } from '../library/library-commands';
import { MERGE_COMMANDS } from '../merge/merge-commands';
import { OUTLINE_COMMANDS } from '../outline/outline-commands';
import { READER_COMMANDS } from '../reader/reader-commands';
import { RECHECK_COMMANDS } from '../recheck/recheck-commands';
import { FINDINGS_COMMANDS } from '../findings/findings-commands';
import { MATRIX_COMMANDS } from '../matrix/matrix-commands';
import { TIMELINE_COMMANDS } from '../timeline/timeline-commands';
import { VERDICT_COMMANDS } from '../judging/verdict-commands';
import { PLAYER_COMMANDS } from '../present/player-commands';
import { STEP_COMMANDS } from '../present/step-commands';
import { RECOVERY_COMMANDS } from '../recovery/recovery-commands';
import { COPIES_COMMANDS } from '../saving/copies-commands';
import { SAVING_COMMANDS } from '../saving/saving-commands';
import { FILE_COMMANDS } from '../session/file-commands';
import { SHARE_COMMANDS } from '../share/share-commands';
import { WINDOW_COMMANDS } from '../shell/window-commands';
import type { Commands } from '../state/commands';
import { activeSession, notify, type Workspace } from '../state/workspace';
import { SAVED_VIEW_COMMANDS } from '../wayfinding/saved-view-commands';
import { WAYFINDING_COMMANDS } from '../wayfinding/wayfinding-commands';
import { START_COMMANDS } from './start-commands';
import { VIEW_COMMANDS } from './view-commands';

/** What every command of `shared/commands` does; the compiler refuses one that is missing here. */
const UI_COMMANDS: Readonly<Record<CommandId, UiCommand>> = {
  ...FILE_COMMANDS,
  ...SAVING_COMMANDS,
  ...CONVERT_COMMANDS,
  ...SHARE_COMMANDS,
  ...HISTORY_COMMANDS,
  ...MERGE_COMMANDS,
  ...LIBRARY_COMMANDS,
  ...EDIT_COMMANDS,
  ...NODE_COMMANDS,
  ...LINK_COMMANDS,
  ...NEW_LINK_COMMANDS,
  ...SHOW_COMMANDS,
  ...COMMENT_COMMANDS,
  ...SUGGESTION_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...CANVAS_COMMANDS,
  ...DRAFT_COMMANDS,
  ...IMPORT_COMMANDS,
  ...READER_COMMANDS,
  ...RECHECK_COMMANDS,
  ...MODEL_COMMANDS,
  ...VIEW_COMMANDS,
  ...START_COMMANDS,
  ...RECOVERY_COMMANDS,
  ...COPIES_COMMANDS,
  ...FOLD_COMMANDS,
  ...WAYFINDING_COMMANDS,
  ...SAVED_VIEW_COMMANDS,
  ...OUTLINE_COMMANDS,
  ...VERDICT_COMMANDS,
  ...FINDINGS_COMMANDS,
  ...MATRIX_COMMANDS,
  ...TIMELINE_COMMANDS,
  ...SCHEME_COMMANDS,
  ...WINDOW_COMMANDS,
  ...STEP_COMMANDS,
  ...PLAYER_COMMANDS,
};

/** The commands of a window, as all that offers them takes them. */
export function commandsOver(workspace: Workspace): Commands {
  const context = (item?: Item): CommandContext | undefined => {
    const session = activeSession(workspace.store.getState());
    return session && { workspace, session, item };
  };

  function whyNot(id: CommandId, item?: Item): string | undefined {
    const command = UI_COMMANDS[id];
    if (!command.needsMap) return command.whyNot?.(workspace, item);
    const shown = context(item);
    return shown ? command.whyNot?.(shown) : t('Open a map first.');
  }

  function run(id: CommandId, item?: Item): void {
    const reason = whyNot(id, item);
    const command = UI_COMMANDS[id];
    const shown = context(item);
    if (reason !== undefined) notify(workspace, { tone: 'info', message: reason });
    else if (!command.needsMap) void command.run(workspace, item);
    else if (shown) void command.run(shown);
  }

  function keysWork(id: CommandId): boolean {
    const command = UI_COMMANDS[id];
    const shown = context();
    return !command.needsMap || !command.keysWork || (shown !== undefined && command.keysWork(shown));
  }

  return {
    run,
    whyNot,
    forKey: (event, { scope, typing }) => {
      const { platform, shell, settings } = workspace.store.getState();
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
      const meant = pressed.map(commandsWith).find(({ length }) => length > 0) ?? [];
      const can = meant.filter(({ id }) => whyNot(id) === undefined);
      const isTold = !typing && pressed.some((keys) => keys.startsWith('Mod+'));
      const tells = isTold ? meant.filter(({ unlisted }) => !unlisted) : [];
      const candidates = can.length > 0 ? can : tells;
      return (candidates.find(({ scopes }) => scopes) ?? candidates[0])?.id;
    },
  };
}
