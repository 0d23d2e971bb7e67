/** The part of the window that has the keyboard: single letters mean other things on the canvas than in the reader. */
export const SCOPES = [
  'canvas',
  'matrix',
  'timeline',
  'findings',
  'reader',
  'draft',
  'outline',
  'comments',
  'inspector',
  'steps',
  'present',
  'window',
] as const;
export type Scope = (typeof SCOPES)[number];

/** The groups of commands, in the order in which the palette and the sheet of shortcuts list them. */
export const COMMAND_GROUPS = [
  'Add',
  'Link',
  'Edit',
  'Source',
  'Draft',
  'Judge',
  'Matrix',
  'Present',
  'View',
  'Go',
  'File',
  'Window',
  'Help',
  'Outline',
] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What both sides know of a command; what it does lies in the interface. */
export interface CommandData {
  /** What palette, menus and the tips of buttons call it. */
  readonly title: string;
  readonly group: CommandGroup;
  /** Other words that people look for it by in the palette. */
  readonly also?: string;
  /**
   * Keys such as `Mod+S` (Ctrl, or Cmd on a Mac), `Shift+Tab`, `C`; the first one is shown. What some keyboards write with AltGr only, or lose to it,
   * such as `Mod+[` or `Mod+Alt+0`, stands behind keys that every keyboard has.
   */
  readonly keys?: readonly string[];
  /** Keys of the desktop program alone, before the others: browsers keep them for themselves. */
  readonly desktopKeys?: readonly string[];
  /** Where the keys work; absent means in the whole window. The palette offers it everywhere. */
  readonly scopes?: readonly Scope[];
  /** Keys work while text is being typed, too. */
  readonly whileTyping?: boolean;
  /** Not listed in the palette: it only makes sense as a key (walking with arrows), or beside the item that it is given (removing a comment). */
  readonly unlisted?: boolean;
}

/** What a command acts on when it was started beside an item of a list, or from a menu of its own: then it is not the selection. */
export interface Item {
  readonly id: string;
  /** Whose item it is, where the id alone does not say: of a premise its link, of a passage its card, of an earlier text its article. */
  readonly of?: string;
}

/** The keys that a person has given to commands in place of their own, by the commands' ids; empty where one is to have none. */
export type ChosenKeys = Readonly<Record<string, string>>;

/** The keys of a command in one of the two shells, those first that are shown. */
export function keysIn(
  shell: 'desktop' | 'browser',
  { id, keys = [], desktopKeys = [] }: CommandData & { readonly id: string },
  chosen: ChosenKeys = {},
): readonly string[] {
  const own = chosen[id];
  if (own !== undefined) return own === '' ? [] : [own];
  return shell === 'desktop' ? [...desktopKeys, ...keys] : keys;
}

/** One command for each name of a list, such as `node.add.claim` for each kind: their ids, the prefix and the name, are typed. */
export function commandFamily<const Prefix extends string, const Name extends string, Entry>(
  prefix: Prefix,
  names: readonly Name[],
  entryOf: (name: Name, index: number) => Entry,
): Record<`${Prefix}${Name}`, Entry> {
  const entries = names.map((name, index) => [`${prefix}${name}`, entryOf(name, index)] as const);
  return Object.fromEntries(entries) as Record<`${Prefix}${Name}`, Entry>;
}
