import { t } from '../../shared/words/words';
import { useEffect, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import type { RecordTyping } from '../state/typing';
import { Button } from '../ui/Button';
import { freeTitle, saveView, savedViews } from './saved-views';
import { ViewItem } from './ViewItem';
import './ViewsMenu.css';

/** The saved views: go to one, put them in order, rename, remove, and save what is in view. Up and Down walk the list. */
export function ViewsMenu({ onDone }: { onDone: () => void }) {
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  /** The view whose name is being typed: it is in the map, and in the list once it is saved. */
  const [named, setNamed] = useState<RecordTyping>();
  const views = useMemo(() => savedViews(map).filter(({ id }) => id !== named?.id), [map, named?.id]);
  const last = useView((state) => state.lastView);
  const isSaving = useView((state) => state.openMenu === 'name-view');
  const list = useRef<HTMLDivElement>(null);
  const proposed = freeTitle(views);
  const first = views.some(({ id }) => id === last) ? last : views[0]?.id;

  useEffect(() => () => session.view.setState({ renamedView: undefined }), [session]);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (!named || named.text.trim() === '') saveView({ workspace, session }, proposed);
    setNamed(undefined);
    onDone();
  }

  function type(text: string): void {
    const { typing, id } = named ?? { typing: session.map.startTyping(t('Save view')), id: undefined };
    typing.takeBack();
    const title = text.trim();
    const saved = title === '' ? undefined : typing.put(() => saveView({ workspace, session }, title, id));
    setNamed({ typing, id: saved ?? id, text });
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
    <div ref={list} className="views" role="group" aria-label={t('Saved views')} onKeyDown={walk}>
      {views.length === 0 && (
        <p className="views__hint">
          {t('A view keeps where you look, what is filtered and what is in focus. It is saved with the map.')}
        </p>
      )}
      {views.map((view) => (
        <ViewItem
          key={view.id}
          view={view}
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
          aria-label={t('Name of the view')}
          dir="auto"
          placeholder={proposed}
          value={named?.text ?? ''}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') named?.typing.takeBack();
          }}
        />
        <Button type="submit" label={t('Save view')} />
      </form>
    </div>
  );
}
