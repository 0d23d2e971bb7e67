import { USUAL_THRESHOLD } from '../../shared/argue/map/why-degree';
import type { Head, VerdictSettings } from '../../shared/map/schema';
import { useStore } from 'zustand';
import { useMap, useSession } from './context';
import type { Session } from './session';

const NONE: VerdictSettings = {};

function settingsIn(head: Head): VerdictSettings {
  return head.settings?.verdicts ?? NONE;
}

/** How the verdicts of a map are set; for who only reads along, as that person has set them. */
export function verdictSettings({ map, judging }: Session): VerdictSettings {
  return judging.getState().own ?? settingsIn(map.store.getState().map.head);
}

/** The same; the component is drawn again when they change. */
export function useVerdictSettings(): VerdictSettings {
  const own = useStore(useSession().judging, (state) => state.own);
  const kept = useMap((map) => settingsIn(map.head));
  return own ?? kept;
}

/** From which degree on a card counts as accepted. */
export function thresholdOf({ threshold = USUAL_THRESHOLD }: VerdictSettings): number {
  return threshold;
}

/** Sets how verdicts are shown: in the map, or for who only reads along in this window alone. */
export function setVerdicts(session: Session, change: VerdictSettings): void {
  const verdicts = { ...verdictSettings(session), ...change };
  const { map, readOnly } = session.map.store.getState();
  if (readOnly) session.judging.setState({ own: verdicts });
  else
    session.map.dispatch('map.set', {
      fields: { settings: { ...map.head.settings, verdicts } },
    });
}
