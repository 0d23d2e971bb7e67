import { flushSync } from 'react-dom';
import type { Step } from '../../shared/map/schema';
import { stepShows } from '../../shared/present/step-shows';
import type { Session } from '../state/session';
import { select } from '../state/view-store';

/** Chooses a step, and shows on the canvas what it looks at: cards in focus are selected. */
export function showStep(session: Session, step: Step): void {
  session.talk.setState({ chosen: step.id });
  const { focus, frame } = stepShows(session.map.store.getState().map, step);
  // The inspector comes with what is selected: the view is fitted into the room that it leaves.
  if (focus.length > 0) flushSync(() => select(session.view, focus));
  if (frame) session.canvas.current?.showBox(frame);
  if (focus.length > 0) session.canvas.current?.fit(focus);
}
