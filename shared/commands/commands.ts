import { CANVAS } from './canvas';
import { CARDS } from './cards';
import type { CommandData } from './command';
import { DRAFT } from './draft';
import { FILE } from './file';
import { FINDINGS } from './findings';
import { LIBRARIES } from './library';
import { MATRICES } from './matrix';
import { OUTLINE } from './outline';
import { PRESENTING } from './present';
import { REVIEW } from './review';
import { SCHEMES_OF_LINKS } from './schemes';
import { SOURCES } from './source';
import { TIMELINES } from './timeline';
import { VERDICTS } from './verdicts';
import { VIEWS } from './view';
import { WINDOWS } from './window';
import { t } from '../words/words';

/**
 * Everything a person can do, by its dotted name, which menus, buttons and tests use: the one place for titles and keys. Palette, keys,
 * sheet of shortcuts, buttons and native menus are made from it; `renderer/app/all-window-commands.ts` and
 * `all-map-commands.ts` hold what each does.
 */
export const COMMANDS = {
  ...FILE,
  ...LIBRARIES,
  ...CARDS,
  ...CANVAS,
  ...DRAFT,
  ...SOURCES,
  ...VERDICTS,
  ...FINDINGS,
  ...MATRICES,
  ...TIMELINES,
  ...SCHEMES_OF_LINKS,
  ...VIEWS,
  ...OUTLINE,
  ...PRESENTING,
  ...REVIEW,
  ...WINDOWS,
} as const satisfies Record<string, CommandData>;

export type CommandId = keyof typeof COMMANDS;

/** A command as lists show it. */
export interface Command extends CommandData {
  readonly id: CommandId;
  /** In the language that is spoken. */
  readonly title: string;
  /** What people look for it by, in English and in the language that is spoken. */
  readonly also: string;
}

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** All commands, in the order in which lists show those of one group. */
export const ALL_COMMANDS: readonly Command[] = COMMAND_IDS.map(commandOf);

/** What is known of a command. */
export function commandOf(id: CommandId): Command {
  const data: CommandData = COMMANDS[id];
  return {
    ...data,
    id,
    get title() {
      return t(data.title);
    },
    get also() {
      return [data.title, data.also, data.also && t(data.also)].filter(Boolean).join(' ');
    },
  };
}
