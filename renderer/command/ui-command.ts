import type { Item } from '../../shared/commands/command';
import type { CommandId } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

export interface CommandContext {
  readonly workspace: Workspace;
  /** The map that is shown; commands with `needsMap` always have one. */
  readonly session: Session;
  /** What the command acts on; where there is nothing, on the selection (see `meant.ts`). */
  readonly item?: Item | undefined;
}

/** A command that works without a map, such as opening one. */
export interface WindowCommand {
  readonly needsMap: false;
  /** Why it cannot run now, in a sentence that a person can act on; nothing when it can. */
  readonly whyNot?: (workspace: Workspace, item?: Item) => string | undefined;
  readonly run: (workspace: Workspace, item?: Item) => void | Promise<void>;
}

/** A command on the map that is shown. */
export interface MapCommand {
  readonly needsMap: true;
  readonly whyNot?: (context: CommandContext) => string | undefined;
  /** Whether its keys mean it just now, where they may mean something else although it can run. Buttons and palette are not bound by it. */
  readonly keysWork?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/** What a command does. Its title and keys lie in `shared/commands`. Commands that change the map dispatch a command of `shared/edit`. */
export type UiCommand = WindowCommand | MapCommand;

/** What one part of the program does for commands without a map; `app/all-window-commands.ts` puts the parts together. They are there from the start. */
export type WindowCommands = Partial<Record<CommandId, WindowCommand>>;

/** What one part does for commands on the map that is shown; `app/all-map-commands.ts` puts the parts together. They come with the first map. */
export type MapCommands = Partial<Record<CommandId, MapCommand>>;

/** A reason, unless it does not hold: `unless(hasCards, 'Select a card first.')`. */
export function unless(can: boolean, reason: string): string | undefined {
  return can ? undefined : reason;
}

/** A reason for what only the desktop program can do: what is done in a browser instead, as a `msg`. */
export function onDesktop(instead: string): (workspace: Workspace) => string | undefined {
  return ({ store }) => unless(store.getState().shell === 'desktop', t(instead));
}
