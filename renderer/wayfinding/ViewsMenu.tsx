import { Pencil, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { View } from '../../shared/map/schema';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { saveView, savedViews, showView } from './saved-views';

/** The saved views: go to one, save what is in view, rename, remove. */
export function ViewsMenu({ onDone }: { onDone: () => void }) {
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const views = useMemo(() => savedViews(map), [map]);
  const last = useView((state) => state.lastView);
  const names = useView((state) => state.openMenu === 'name-view');
  const [renaming, setRenaming] = useState(names ? last : undefined);
  const context = { workspace, session };

  function rename(view: View, title: string): void {
    setRenaming(undefined);
    const name = title.trim();
    if (name !== '' && name !== view.title) {
      dispatchOrTell(context, 'view.set', { id: view.id, fields: { title: name } });
    }
  }

  return (
    <div className="views" role="group" aria-label="Saved views">
      {views.length === 0 && <p>A view keeps where you look, and what is filtered and in focus.</p>}
      {views.map((view, index) => (
        <div key={view.id} className="views__row">
          {renaming === view.id ? (
            <input
              autoFocus
              className="views__title"
              aria-label="Name of the view"
              defaultValue={view.title}
              onFocus={(event) => event.target.select()}
              onBlur={(event) => rename(view, event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') rename(view, event.currentTarget.value);
                if (event.key !== 'Escape') return;
                event.stopPropagation();
                setRenaming(undefined);
              }}
            />
          ) : (
            <button
              type="button"
              autoFocus={index === 0}
              className="views__go"
              dir="auto"
              aria-current={view.id === last ? 'true' : undefined}
              onClick={() => {
                showView(context, view);
                onDone();
              }}
            >
              {view.title}
            </button>
          )}
          <IconButton
            label={`Rename ${view.title}`}
            icon={Pencil}
            size={13}
            onClick={() => setRenaming(view.id)}
          />
          <IconButton
            label={`Remove ${view.title}`}
            icon={Trash2}
            size={13}
            onClick={() => dispatchOrTell(context, 'remove', { ids: [view.id] })}
          />
        </div>
      ))}
      <Button
        label="Save this view"
        keys="Shift+V"
        autoFocus={views.length === 0}
        onClick={() => setRenaming(saveView(context))}
      />
    </div>
  );
}
