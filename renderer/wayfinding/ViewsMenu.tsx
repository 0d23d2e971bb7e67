import { useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import { Button } from '../ui/Button';
import { freeTitle, saveView, savedViews } from './saved-views';
import { ViewItem } from './ViewItem';
import './ViewsMenu.css';

/** The saved views: go to one, put them in order, rename, remove, and save what is in view. Up and Down walk the list. */
export function ViewsMenu({ onDone }: { onDone: () => void }) {
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const views = useMemo(() => savedViews(map), [map]);
  const last = useView((state) => state.lastView);
  const isSaving = useView((state) => state.openMenu === 'name-view');
  const [title, setTitle] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const proposed = freeTitle(views);
  const first = views.some(({ id }) => id === last) ? last : views[0]?.id;

  function save(event: FormEvent): void {
    event.preventDefault();
    saveView({ workspace, session }, title.trim() || proposed);
    setTitle('');
    onDone();
  }

  /** Goes from name to name, and on to the field for a new one. */
  function walk(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const row = document.activeElement?.closest('.views__row, .views__save');
    const at = stops.findIndex((stop) => row?.contains(stop));
    stops[(at + step + stops.length) % stops.length]?.focus();
    event.preventDefault();
  }

  return (
    <div ref={list} className="views" role="group" aria-label="Saved views" onKeyDown={walk}>
      {views.length === 0 && (
        <p className="views__hint">
          A view keeps where you look, what is filtered and what is in focus. It is saved with the map.
        </p>
      )}
      {views.map((view, index) => (
        <ViewItem
          key={view.id}
          view={view}
          isFirst={index === 0}
          isLast={index === views.length - 1}
          isCurrent={view.id === last}
          takesFocus={!isSaving && view.id === first}
          onDone={onDone}
        />
      ))}
      <form className="views__save" onSubmit={save}>
        <input
          data-stop
          autoFocus={isSaving || views.length === 0}
          className="views__title"
          aria-label="Name of the view"
          dir="auto"
          placeholder={proposed}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Button type="submit" label="Save view" />
      </form>
    </div>
  );
}
