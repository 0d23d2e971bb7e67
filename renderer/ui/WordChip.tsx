import type { KeyboardEvent, ReactNode } from 'react';
import type { Item } from '../../shared/commands/command';
import type { CommandId } from '../../shared/commands/commands';
import { useCommand } from '../command/use-command';
import './word-chip.css';

interface WordChipProps {
  command: CommandId;
  item: Item;
  title?: string;
  children: ReactNode;
}

/** A button among words, which breaks at the end of a line as they do: a `button` is a box of its own, and goes to the next line whole. */
export function WordChip({ command, item, title, children }: WordChipProps) {
  const { whyNot, run } = useCommand(command, item);

  function press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run();
  }

  return (
    <span
      role="button"
      tabIndex={0}
      className="word-chip"
      title={whyNot ?? title}
      aria-disabled={whyNot !== undefined || undefined}
      onClick={run}
      onKeyDown={press}
    >
      {children}
    </span>
  );
}
