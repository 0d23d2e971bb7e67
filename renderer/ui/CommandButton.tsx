import type { ComponentProps } from 'react';
import type { Item } from '../../shared/commands/command';
import type { CommandId } from '../../shared/commands/commands';
import { tipOf } from '../command/shortcuts';
import { useCommand } from '../command/use-command';
import { Button, IconButton } from './Button';

interface Offered {
  command: CommandId;
  /** What it acts on instead of the selection. */
  item?: Item;
  /** Where the place says the rest of the command's title. */
  label?: string;
  /** Its keys stand beside the label or sign; else they are in the tip. */
  showsKeys?: boolean;
}

type CommandButtonProps = Offered & Omit<ComponentProps<typeof Button>, 'label' | 'keys' | 'onClick'>;

/** A button with words that runs a command. While it cannot run, the tip says why. */
export function CommandButton({ command, item, label, showsKeys, ...rest }: CommandButtonProps) {
  const { title, keys, whyNot, run } = useCommand(command, item);
  return (
    <Button
      label={label ?? title}
      keys={showsKeys ? keys : undefined}
      title={whyNot ?? tipOf(title, keys)}
      disabled={whyNot !== undefined}
      onClick={run}
      {...rest}
    />
  );
}

type CommandIconButtonProps = Offered & Omit<ComponentProps<typeof IconButton>, 'label' | 'keys' | 'onClick'>;

/** A button with a sign alone that runs a command. While it cannot run, the tip says why. */
export function CommandIconButton({ command, item, label, showsKeys, ...rest }: CommandIconButtonProps) {
  const { title, keys, whyNot, run } = useCommand(command, item);
  const name = label ?? title;
  return (
    <IconButton
      label={showsKeys ? name : tipOf(name, keys)}
      {...(showsKeys && keys !== undefined && { keys })}
      {...(whyNot !== undefined && { title: whyNot })}
      disabled={whyNot !== undefined}
      onClick={run}
      {...rest}
    />
  );
}

type CommandRowProps = Pick<Offered, 'command' | 'item'> & Omit<ComponentProps<'button'>, 'onClick'>;

/** A row that runs a command; what it shows are its children. While it cannot run, the tip says why. */
export function CommandRow({ command, item, title, ...rest }: CommandRowProps) {
  const { whyNot, run } = useCommand(command, item);
  return (
    <button type="button" title={whyNot ?? title} disabled={whyNot !== undefined} onClick={run} {...rest} />
  );
}
