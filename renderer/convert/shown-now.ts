import { lookOf } from '../../shared/view/look';
import type { Session } from '../state/session';

/** What a filter hides on the canvas now, and what stands back: ids of nodes and links. */
export function shownNow({ map, view }: Session): { hidden: string[]; faded: string[] } {
  const shown = map.store.getState().map;
  const { focus, filter } = view.getState();
  const look = lookOf(shown, { focus, filter });
  return { hidden: [...look.hidden], faded: [...look.faded] };
}
