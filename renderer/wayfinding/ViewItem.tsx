import { ChevronDown, ChevronUp, Pencil, Trash2 } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import type { View } from '../../shared/map/schema';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import { useSession, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { moveView, showView } from './saved-views';

interface ViewItemProps {
  view: View;
  isFirst: boolean;
  isLast: boolean;
  /** It was shown last. */
  isCurrent: boolean;
  /** Has the keyboard when the menu opens. */
  takesFocus: boolean;
  onDone: () => void;
}

/** One saved view. On its name: Enter goes there, F2 renames, Delete removes, Alt with Up or Down moves it. */
export function ViewItem({ view, isFirst, isLast, isCurrent, takesFocus, onDone }: ViewItemProps) {
  const workspace = useWorkspace();
  const session = useSession();
  const context = { workspace, session };
  const [isRenaming, setRenaming] = useState(false);

  function rename(title: string): void {
    setRenaming(false);
    if (title !== '' && title !== view.title)
      dispatchOrTell(context, 'view.set', { id: view.id, fields: { title } });
  }

  function remove(): void {
    dispatchOrTell(context, 'remove', { ids: [view.id] });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') remove();
    else if (event.altKey && event.key === 'ArrowUp') moveView(context, view.id, -1);
    else if (event.altKey && event.key === 'ArrowDown') moveView(context, view.id, 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  if (isRenaming)
    return (
      <div className="views__row">
        <input
          data-stop
          autoFocus
          className="views__title"
          aria-label={`New name of ${view.title}`}
          dir="auto"
          defaultValue={view.title}
          onFocus={(event) => event.target.select()}
          onBlur={(event) => rename(event.target.value.trim())}
          onKeyDown={(event) => {
            if (event.key === 'Enter') rename(event.currentTarget.value.trim());
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setRenaming(false);
          }}
        />
      </div>
    );
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
          showView(context, view);
          onDone();
        }}
      >
        {shownText(view.title)}
      </button>
      <span className="views__acts">
        <IconButton
          label={`Move ${view.title} up`}
          icon={ChevronUp}
          size={13}
          disabled={isFirst}
          onClick={() => moveView(context, view.id, -1)}
        />
        <IconButton
          label={`Move ${view.title} down`}
          icon={ChevronDown}
          size={13}
          disabled={isLast}
          onClick={() => moveView(context, view.id, 1)}
        />
        <IconButton
          label={`Rename ${view.title}`}
          icon={Pencil}
          size={13}
          onClick={() => setRenaming(true)}
        />
        <IconButton label={`Remove ${view.title}`} icon={Trash2} size={13} onClick={remove} />
      </span>
    </div>
  );
}
