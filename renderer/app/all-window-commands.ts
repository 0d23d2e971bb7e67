import type { WindowCommands } from '../command/ui-command';
import { IMPORT_RUN_COMMANDS } from '../import/run-commands';
import { WINDOW_COMMANDS } from '../shell/window-commands';
import { SCREEN_COMMANDS } from './screen-commands';
import { START_COMMANDS } from './start-commands';

/** What the commands do that work without a map, and are there from the start. */
export const ALL_WINDOW_COMMANDS = {
  ...START_COMMANDS,
  ...SCREEN_COMMANDS,
  ...WINDOW_COMMANDS,
  ...IMPORT_RUN_COMMANDS,
} satisfies WindowCommands;
