import { tipOf } from '../command/shortcuts';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { numberWords } from '../../shared/words/locale';
import { shownText } from '../../shared/shown-text';
import './Button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  label: string;
  variant?: 'plain' | 'primary' | 'danger' | 'quiet';
  icon?: LucideIcon;
  /** Keys that do the same, shown beside the label. */
  keys?: string | undefined;
}

/** A button with words. */
export function Button({ label, variant = 'plain', icon: Icon, keys, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button--${variant} ${className ?? ''}`} {...rest}>
      {Icon && <Icon size={15} aria-hidden />}
      <span>{label}</span>
      {keys && <kbd className="button__keys">{keys}</kbd>}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Read out, and shown as a tip. */
  label: string;
  icon: LucideIcon;
  size?: number;
  pressed?: boolean;
  /** Keys that do the same, shown beside the sign. */
  keys?: string;
  /** How many there are of what it is about, at its corner; 0: nothing. The label says so, too. */
  count?: number;
}

/** A button with a sign alone. */
export function IconButton({
  label,
  icon: Icon,
  size = 16,
  pressed,
  keys,
  count = 0,
  className,
  ...rest
}: IconButtonProps) {
  const tip = tipOf(label, keys);
  return (
    <button
      type="button"
      className={`icon-button ${className ?? ''}`}
      aria-label={tip}
      title={shownText(tip)}
      aria-pressed={pressed}
      {...rest}
    >
      <Icon size={size} aria-hidden />
      {keys !== undefined && <kbd className="button__keys">{keys}</kbd>}
      {count > 0 && (
        <span className="icon-button__count" aria-hidden>
          {numberWords(count)}
        </span>
      )}
    </button>
  );
}
