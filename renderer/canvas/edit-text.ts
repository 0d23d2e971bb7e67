import { find } from '../../shared/map/arg-map';
import type { CommandInput } from '../../shared/edit/commands';
import { addedIds } from '../commands/dispatch-or-tell';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { comeNear } from '../wayfinding/show-node';

/**
 * Adds a card and opens it for typing. Adding and typing are one gesture, so one step of the undo list; leaving with Escape takes
 * all of it back.
 */
export function addAndEdit(session: Session, input: CommandInput<'node.add'>): string | undefined {
  const { map, view } = session;
  endEditing(session);
  map.beginGesture(`Add ${input.kind}`);
  const added = map.dispatch('node.add', input);
  const id = added.ok ? addedIds(added.value, 'nodes')[0] : undefined;
  if (id === undefined) {
    map.abortGesture();
    return undefined;
  }
  keepClear(session, id);
  select(view, [id]);
  openEditor(session, id);
  return id;
}

/** Opens a card's text for typing. */
export function startEditing(session: Session, id: string): void {
  if (!session.map.canEdit() || session.view.getState().editing === id) return;
  endEditing(session);
  openEditor(session, id);
}

function openEditor(session: Session, id: string): void {
  session.view.setState({ editing: id, typed: undefined });
  comeNear(session, id);
}

/** Ends the typing that is under way, if any is, with what was typed so far: its editor goes, or never came to be. */
export function endEditing(session: Session): void {
  const { editing, typed } = session.view.getState();
  if (editing !== undefined) finishEditing(session, editing, typed);
}

/** Ends typing: keeps the text, or (`undefined`) leaves it as it was. A new card without text leaves no trace. */
export function finishEditing(session: Session, id: string, text: string | undefined): void {
  const { map, view } = session;
  if (view.getState().editing !== id) return;
  view.setState({ editing: undefined, typed: undefined });
  const { map: state, history } = map.store.getState();
  const before = find(state, 'nodes', id)?.text;
  const isNew = history.gesture !== undefined;
  if (isNew && (text === undefined || text.trim() === '')) {
    map.abortGesture();
    select(view, []);
    return;
  }
  if (text !== undefined && text !== before) {
    if (!isNew) map.beginGesture('Edit text');
    map.dispatch('node.set', { id, fields: { text: text.trim() } });
    keepClear(session, id); // it may have become higher
    if (!isNew) map.endGesture();
  }
  if (isNew) map.endGesture();
}

/** Moves what a card has come to lie on out of its way. */
export function keepClear({ map, canvas }: Session, id: string): void {
  const places = canvas.current?.roomFor([id]) ?? [];
  if (places.length > 0) map.dispatch('nodes.move', { places: [...places], label: 'Make room' });
}
