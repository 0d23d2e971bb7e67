import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

/** The part of the window that has the keyboard: single letters mean other things on the canvas than in the reader. */
export type Scope = 'canvas' | 'reader' | 'draft' | 'outline' | 'inspector' | 'window';

export interface CommandContext {
  readonly workspace: Workspace;
  /** The map that is shown; commands with `needsMap` always have one. */
  readonly session: Session;
}

export type CommandGroup = 'File' | 'Edit' | 'Add' | 'Link' | 'Source' | 'Draft' | 'View' | 'Go' | 'Help';

interface UiCommandBase {
  /** A dotted name that menus and tests use, such as `file.save`. */
  readonly id: string;
  /** What the palette and menus call it. */
  readonly title: string;
  readonly group: CommandGroup;
  /** Keys such as `Mod+S` (Ctrl, or Cmd on a Mac), `Shift+Tab`, `C`; the first one is shown. */
  readonly keys?: readonly string[];
  /** Where the keys work; absent means in the whole window. The palette offers it everywhere. */
  readonly scopes?: readonly Scope[];
  /** Keys work while text is being typed, too. */
  readonly whileTyping?: boolean;
  /** Not offered by the palette: it only makes sense as a key (walking with arrows). */
  readonly keysOnly?: boolean;
  /** Why it cannot run now, in a few words, where its title does not make that plain. */
  readonly whyNot?: (workspace: Workspace) => string | undefined;
}

/** A command that works without a map, such as opening one. */
export interface WindowCommand extends UiCommandBase {
  readonly needsMap: false;
  readonly when?: (workspace: Workspace) => boolean;
  readonly run: (workspace: Workspace) => void | Promise<void>;
}

/** A command on the map that is shown. */
export interface MapCommand extends UiCommandBase {
  readonly needsMap: true;
  readonly when?: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void | Promise<void>;
}

/**
 * Anything a person can do: palette, keys, menus and tests all read this one object. Commands that change the map dispatch a
 * command of `shared/edit`.
 */
export type UiCommand = WindowCommand | MapCommand;
