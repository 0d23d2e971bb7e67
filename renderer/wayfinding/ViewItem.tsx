import { ChevronDown, ChevronUp, Pencil, Presentation, Trash2 } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { shownText } from '../../shared/shown-text';
import type { View } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { useCommandContext } from '../command/use-edit';
import { useView, useWorkspace } from '../state/context';
import type { Typing } from '../state/typing';
import { CommandIconButton } from '../ui/CommandButton';
import { RecordField } from '../ui/RecordField';

interface ViewItemProps {
  view: View;
  /** It was shown last. */
  isCurrent: boolean;
  /** Has the keyboard when the menu opens. */
  takesFocus: boolean;
  onDone: () => void;
}

/** One saved view. On its name: Enter goes there, F2 renames, Delete removes, Alt with Up or Down moves it. */
export function ViewItem({ view, isCurrent, takesFocus, onDone }: ViewItemProps) {
  const workspace = useWorkspace();
  const isRenaming = useView((state) => state.renamedView === view.id);
  const item = { id: view.id };

  function onKeyDown(event: KeyboardEvent): void {
    const command = commandFor(event);
    if (!command) return;
    workspace.commands.run(command, item);
    event.preventDefault();
    event.stopPropagation();
  }

  if (isRenaming) return <ViewName view={view} />;
  return (
    <div className="views__row">
      <button
        data-stop
        autoFocus={takesFocus}
        type="button"
        className="views__go"
        dir="auto"
        title={shownText(view.title)}
        aria-current={isCurrent ? 'true' : undefined}
        onKeyDown={onKeyDown}
        onClick={() => {
          workspace.commands.run('view.show', item);
          onDone();
        }}
      >
        {shownText(view.title)}
      </button>
      <span className="views__acts">
        <CommandIconButton
          command="view.moveUp"
          item={item}
          label={t('Move {title} up', { title: view.title })}
          icon={ChevronUp}
          size={13}
        />
        <CommandIconButton
          command="view.moveDown"
          item={item}
          label={t('Move {title} down', { title: view.title })}
          icon={ChevronDown}
          size={13}
        />
        <CommandIconButton
          command="step.ofView"
          item={item}
          label={t('Make {title} a step of the talk', { title: view.title })}
          icon={Presentation}
          size={13}
        />
        <CommandIconButton
          command="view.rename"
          item={item}
          label={t('Rename {title}', { title: view.title })}
          icon={Pencil}
          size={13}
        />
        <CommandIconButton
          command="edit.delete"
          item={item}
          label={t('Remove {title}', { title: view.title })}
          icon={Trash2}
          size={13}
        />
      </span>
    </div>
  );
}

/** What a key does on the name of a saved view. */
function commandFor({ key, altKey }: KeyboardEvent): CommandId | undefined {
  if (key === 'F2') return 'view.rename';
  if (key === 'Delete') return 'edit.delete';
  if (altKey && key === 'ArrowUp') return 'view.moveUp';
  if (altKey && key === 'ArrowDown') return 'view.moveDown';
  return undefined;
}

/** Where a saved view is given another name, an edit letter by letter which Escape takes back, and a mark of handling. */
function ViewName({ view }: { view: View }) {
  const context = useCommandContext();
  const { session } = context;
  const typing = useRef<Typing>(undefined);

  function rename(typed: string): void {
    const renaming = (typing.current ??= session.map.startTyping(t('Rename view')));
    renaming.takeBack();
    const title = typed.trim();
    if (title !== '')
      renaming.put(() => dispatchOrTell(context, 'view.set', { id: view.id, fields: { title } }));
  }

  function end(): void {
    session.view.setState({ renamedView: undefined });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.stopPropagation();
    end();
  }

  return (
    <div
      className="views__row views__row--edited"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) end();
      }}
    >
      <input
        data-stop
        autoFocus
        className="views__title"
        aria-label={t('New name of {title}', { title: view.title })}
        dir="auto"
        defaultValue={view.title}
        onFocus={(event) => event.target.select()}
        onChange={(event) => rename(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') typing.current?.takeBack();
        }}
      />
      <RecordField of="views" id={view.id} field="handling" />
    </div>
  );
}
