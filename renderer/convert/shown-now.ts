import { visibilityOf } from '../../shared/view/visibility';
import type { Session } from '../state/session';

/** What a filter hides on the canvas now, and what fades: ids of nodes and links. */
export function shownNow({ map, view }: Session): { hidden: string[]; faded: string[] } {
  const shown = map.store.getState().map;
  const { focus, filter } = view.getState();
  const visibility = visibilityOf(shown, { focus, filter });
  return { hidden: [...visibility.hidden], faded: [...visibility.faded] };
}
