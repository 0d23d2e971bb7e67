import type { CommandId } from '../../shared/commands/commands';
import type { PlaceEntry } from '../../shared/commands/places';
import { t } from '../../shared/words/words';
import { tipOf } from '../command/shortcuts';
import { useCommand } from '../command/use-command';
import { CommandIcon } from './CommandIcon';
import './CommandBar.css';

interface CommandBarProps {
  entries: readonly PlaceEntry[];
  /** What undo would take back, and the like, where a name says more than the command's title. */
  names?: Partial<Record<CommandId, string>>;
}

/** The commands of a place as a row of signs; the tip names each, with its keys, or says why it cannot run now. */
export function CommandBar({ entries, names = {} }: CommandBarProps) {
  return entries.map((entry, index) => {
    if (entry === '-') return <span key={index} className="command-bar__line" aria-hidden />;
    if (typeof entry === 'string') return <Tool key={entry} command={entry} name={names[entry]} />;
    return (
      <div key={entry.row} className="command-bar__row" role="group" aria-label={t(entry.row)}>
        {entry.commands.map((command) => (
          <Tool key={command} command={command} name={names[command]} />
        ))}
      </div>
    );
  });
}

function Tool({ command, name }: { command: CommandId; name: string | undefined }) {
  const { title, keys, whyNot, run } = useCommand(command);
  const label = name ?? title;
  const tip = tipOf(label, keys);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={tip}
      title={whyNot === undefined ? tip : `${tip}: ${whyNot}`}
      disabled={whyNot !== undefined}
      onClick={run}
    >
      <CommandIcon id={command} />
    </button>
  );
}
