import { useEffect, useRef, useState } from 'react';
import { find } from '../../shared/map/arg-map';
import { t } from '../../shared/words/words';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { useCommandContext } from '../command/use-edit';
import { useRecord, useView } from '../state/context';
import type { Typing } from '../state/typing';
import type { CanvasParts } from './canvas-parts';
import './GroupName.css';

/** Where a group's name is typed on the canvas, letter by letter an edit; Escape takes it back. */
export function GroupName({ parts }: { parts: CanvasParts }) {
  const id = useView((state) => state.renamedGroup);
  const group = useRecord('groups', id);
  return group && <NameField key={group.id} id={group.id} title={group.title} parts={parts} />;
}

function NameField({ id, title, parts }: { id: string; title: string; parts: CanvasParts }) {
  const context = useCommandContext();
  const { session } = context;
  const { scene, camera, root } = parts;
  const typing = useRef<Typing>(undefined);
  const [place, setPlace] = useState(() => placeOf());

  function placeOf(): { left: number; top: number } | undefined {
    const box = scene.groups.boxOf(session.map.store.getState().map, id);
    const { x, y, zoom } = camera.viewport;
    if (!box) return undefined;
    return { left: Math.max(4, box.minX * zoom + x), top: Math.max(4, box.minY * zoom + y) };
  }
  useEffect(() => {
    const follow = (): void => setPlace(placeOf());
    const ends = [camera.subscribe(follow), scene.subscribe(follow)];
    return () => ends.forEach((end) => end());
  });

  function rename(typed: string): void {
    const renaming = (typing.current ??= session.map.startTyping(t('Rename group')));
    renaming.takeBack();
    if (typed.trim() !== find(session.map.store.getState().map, 'groups', id)?.title)
      renaming.put(() => dispatchOrTell(context, 'group.set', { id, fields: { title: typed.trim() } }));
  }
  function end(): void {
    session.view.setState({ renamedGroup: undefined });
    root.current?.focus({ preventScroll: true });
  }

  if (!place) return null;
  return (
    <input
      autoFocus
      className="group-name"
      style={place}
      aria-label={t('Name of the group')}
      dir="auto"
      defaultValue={title}
      onFocus={(event) => event.target.select()}
      onChange={(event) => rename(event.target.value)}
      onBlur={() => session.view.setState({ renamedGroup: undefined })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        if (event.key === 'Escape') typing.current?.takeBack();
        end();
      }}
    />
  );
}
