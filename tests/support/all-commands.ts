// What is loaded for a map is here from the beginning: reading it takes longer than a test may.
import '../../renderer/app/all-map-commands';
import { commandsOver } from '../../renderer/app/registry';
import type { Commands } from '../../renderer/state/commands';
import type { Workspace } from '../../renderer/state/workspace';

/** The commands of a window in which a map is open. */
export async function allCommands(workspace: Workspace): Promise<Commands> {
  const commands = commandsOver(workspace);
  await commands.loadForMap();
  return commands;
}
