import { ChevronDown, ChevronUp, Copy, Eye, EyeOff, Trash2, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import type { Step } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useWorkspace } from '../state/context';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { StepThumb } from './StepThumb';
import { clockTime, WORDS } from './words';

interface StepItemProps {
  step: Step;
  /** From 1. */
  number: number;
  isChosen: boolean;
  /** ms that it took when it was rehearsed. */
  took: number | undefined;
}

/** One step. On its name: Enter shows it, Delete removes it, Alt with Up or Down moves it. */
export function StepItem({ step, number, isChosen, took }: StepItemProps) {
  const { commands } = useWorkspace();
  const item = { id: step.id };
  const title = shownText(step.title) || WORDS.untitled;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const command = commandFor(event);
    if (command) commands.run(command, item);
    else if (!walk(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="step" data-chosen={isChosen || undefined} data-skipped={step.skip || undefined}>
      <CommandRow
        className="step__go"
        data-step={step.id}
        command="step.show"
        item={item}
        title={title}
        aria-current={isChosen ? 'step' : undefined}
        onKeyDown={onKeyDown}
      >
        <StepThumb step={step} />
        <span className="step__title" dir="auto">
          {numberWords(number)}. {title}
          {step.skip && t(' (left out)')}
          {took !== undefined && <small title={WORDS.took(clockTime(took))}> {clockTime(took)}</small>}
          {step.gone && (
            <TriangleAlert size={13} className="step__warns" aria-label={t('Something of it is gone')} />
          )}
        </span>
      </CommandRow>
      <span className="step__acts">
        <CommandIconButton
          command="step.moveUp"
          item={item}
          label={t('Move {title} up', { title })}
          icon={ChevronUp}
          size={13}
        />
        <CommandIconButton
          command="step.moveDown"
          item={item}
          label={t('Move {title} down', { title })}
          icon={ChevronDown}
          size={13}
        />
        <CommandIconButton
          command="step.duplicate"
          item={item}
          label={t('Duplicate {title}', { title })}
          icon={Copy}
          size={13}
        />
        <CommandIconButton
          command="step.skip"
          item={item}
          label={step.skip ? t('Take {title} in again', { title }) : t('Leave {title} out', { title })}
          icon={step.skip ? EyeOff : Eye}
          pressed={step.skip === true}
          size={13}
        />
        <CommandIconButton
          command="edit.delete"
          item={item}
          label={t('Remove {title}', { title })}
          icon={Trash2}
          size={13}
        />
      </span>
    </div>
  );
}

/** What a key does on a step. */
function commandFor({ key, altKey }: KeyboardEvent): CommandId | undefined {
  if (key === 'Delete') return 'edit.delete';
  if (altKey && key === 'ArrowUp') return 'step.moveUp';
  if (altKey && key === 'ArrowDown') return 'step.moveDown';
  return undefined;
}

/** Goes to the step above or below. */
function walk({ key, altKey, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const by = { ArrowUp: -1, ArrowDown: 1 }[key];
  if (by === undefined || altKey) return false;
  const all = [...(currentTarget.closest('ol')?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  all[all.indexOf(currentTarget) + by]?.focus();
  return true;
}
