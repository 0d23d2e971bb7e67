import { keysIn, type ChosenKeys } from '../../shared/commands/command';
import { ALL_COMMANDS, type Command } from '../../shared/commands/commands';

/** The other commands that the same keys start where the first one's do. Keys of two panels do not meet. */
export function commandsWithKeys(
  keys: string,
  command: Command,
  { shell, chosen }: { shell: 'desktop' | 'browser'; chosen: ChosenKeys },
): Command[] {
  return ALL_COMMANDS.filter(
    (other) =>
      other.id !== command.id &&
      (chosen[command.id] !== undefined || chosen[other.id] !== undefined) &&
      keysIn(shell, other, chosen).includes(keys) &&
      meet(command, other),
  );
}

function meet({ scopes: one }: Command, { scopes: other }: Command): boolean {
  return !one || !other || one.some((scope) => other.includes(scope));
}
