import { endEditing } from '../canvas/edit-text';
import type { Session } from '../state/session';

/** Ends what is being typed or dragged, as if the person had gone elsewhere: what there is of it is an edit, which is kept. */
export function endTyping(session: Session): void {
  const typing = document.activeElement;
  if (typing instanceof HTMLElement && typing.matches('input, textarea, [contenteditable]')) typing.blur();
  endEditing(session);
  if (session.map.store.getState().history.gesture) session.map.endGesture();
}
