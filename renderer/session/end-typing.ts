import { isTyping } from '../command/typing';
import { endEditing } from '../cards/edit-text';
import type { Session } from '../state/session';

/**
 * Ends what is being typed or dragged, as if the person had gone elsewhere: its editor goes. What was typed is in the map from its first letter on;
 * so nothing else has to end typing for its sake, and what comes from elsewhere meanwhile leaves it alone.
 */
export function endTyping(session: Session): void {
  const typing = document.activeElement;
  if (typing instanceof HTMLElement && isTyping(typing)) typing.blur();
  endEditing(session);
  if (session.map.store.getState().history.gesture) session.map.endGesture();
}
