import { typingKey } from '../../shared/edit/fields';
import { find } from '../../shared/map/arg-map';
import { ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import type { Session } from '../state/session';

/**
 * Puts a card's text into the map as it is typed, wherever that is: without the space around it, and with room for a card that has become
 * higher. What is typed in one go is one step of the undo list.
 * @returns the text as the map holds it now
 */
export function typeCardText(session: Session, id: string, typed: string): Result<string> {
  const text = typed.trim();
  if (find(session.map.store.getState().map, 'nodes', id)?.text === text) return ok(text);
  const fields = { text };
  const edit = session.map.dispatch('node.set', { id, fields });
  if (!edit.ok) return edit;
  keepClear(session, id, { label: edit.value.label, mergeKey: typingKey('nodes', id, fields) });
  return ok(text);
}

/**
 * Moves what a card has come to lie on out of its way.
 * @param step the step of the undo list that this belongs to
 */
export function keepClear(
  { map, canvas }: Session,
  id: string,
  step: { label: string; mergeKey?: string | undefined } = { label: t('Make room') },
): void {
  const places = canvas.current?.roomFor([id]) ?? [];
  if (places.length > 0) map.dispatch('nodes.move', { places: [...places], ...step });
}
