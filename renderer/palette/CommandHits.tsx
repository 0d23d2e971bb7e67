import { Command } from 'cmdk';
import { useMemo, useState } from 'react';
import { ALL_COMMANDS, isAvailable } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import type { UiCommand } from '../commands/ui-command';
import { useWorkspace } from '../state/context';
import { GROUP_ORDER, rankCommands } from './rank';
import { recentCommands } from './recent-commands';

interface CommandHitsProps {
  query: string;
  onRun: (command: UiCommand) => void;
}

/** The commands that fit what was typed; those that cannot run now stand greyed at the end. */
export function CommandHits({ query, onRun }: CommandHitsProps) {
  const workspace = useWorkspace();
  // What can run, and what was used lately, stays as it was when the palette opened: nothing jumps under the pointer.
  const [{ recent, available }] = useState(() => ({
    recent: recentCommands(workspace.store.getState()),
    available: new Set(ALL_COMMANDS.filter((command) => isAvailable(command, workspace))),
  }));
  const sections = useMemo(() => {
    const hits = rankCommands(ALL_COMMANDS, query, recent).filter(({ id }) => id !== 'view.palette');
    const can = hits.filter((command) => available.has(command));
    const cannot = hits.filter((command) => !available.has(command));
    return [
      ...(query.trim() === '' ? byUse(can, recent) : [{ heading: 'Commands', commands: can }]),
      { heading: 'Not possible now', commands: cannot },
    ].filter(({ commands }) => commands.length > 0);
  }, [query, recent, available]);

  return sections.map(({ heading, commands }) => (
    <Command.Group key={heading} heading={heading} className="palette__group">
      {commands.map((command) => (
        <CommandHit key={command.id} command={command} disabled={!available.has(command)} onRun={onRun} />
      ))}
    </Command.Group>
  ));
}

interface CommandHitProps {
  command: UiCommand;
  disabled: boolean;
  onRun: (command: UiCommand) => void;
}

function CommandHit({ command, disabled, onRun }: CommandHitProps) {
  const { platform } = useWorkspace().store.getState();
  const [keys] = command.keys ?? [];
  return (
    <Command.Item
      className="palette__item"
      value={command.id}
      disabled={disabled}
      onSelect={() => onRun(command)}
    >
      <span className="palette__title">{command.title}</span>
      <span className="palette__where">{command.group}</span>
      {keys !== undefined && <kbd className="palette__keys">{shortcutLabel(keys, platform)}</kbd>}
    </Command.Item>
  );
}

function byUse(
  commands: readonly UiCommand[],
  recent: readonly string[],
): { heading: string; commands: UiCommand[] }[] {
  const used = commands.filter(({ id }) => recent.includes(id));
  const others = commands.filter(({ id }) => !recent.includes(id));
  return [
    { heading: 'Used lately', commands: used },
    ...GROUP_ORDER.map((group) => ({
      heading: group as string,
      commands: others.filter((command) => command.group === group),
    })),
  ];
}
