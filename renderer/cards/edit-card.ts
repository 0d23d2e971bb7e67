import { typingKey } from '../../shared/edit/fields';
import { find } from '../../shared/map/arg-map';
import { ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { nodeSize } from '../../shared/layout/node-card';
import type { Size } from '../../shared/layout/rect';
import type { Session } from '../state/session';
import { standing } from './standing';

/**
 * Puts a card's text into the map as it is typed, wherever that is: without the space around it, and with room for a card that has become
 * higher. What is typed in one go is one step of the undo list.
 * @returns the text as the map holds it now
 */
export function typeCardText(session: Session, id: string, typed: string): Result<string> {
  const text = typed.trim();
  const before = cardOf(session, id);
  if (before?.text === text) return ok(text);
  const fields = { text };
  const edit = session.map.dispatch('node.set', { id, fields });
  if (!edit.ok) return edit;
  const after = cardOf(session, id);
  const hasGrown = before && after && (after.height > before.height || after.width > before.width);
  if (hasGrown)
    keepClear(session, [id], { label: edit.value.label, mergeKey: typingKey('nodes', id, fields) });
  return ok(text);
}

/** A card's text and size. */
function cardOf(session: Session, id: string): (Size & { text: string }) | undefined {
  const { map } = session.map.store.getState();
  const node = find(map, 'nodes', id);
  return node && { text: node.text, ...nodeSize(map, node) };
}

/**
 * Moves what some cards have come to lie on out of their way, one card after the other.
 * @param step the step of the undo list that this belongs to
 */
export function keepClear(
  session: Session,
  ids: Iterable<string>,
  step: { label: string; mergeKey?: string | undefined } = { label: t('Make room') },
): void {
  const { roomFor } = standing(session);
  for (const id of ids) {
    const places = roomFor([id]);
    if (places.length > 0) session.map.dispatch('nodes.move', { places: [...places], ...step });
  }
}
