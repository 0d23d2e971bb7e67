import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';
import { hasUnsavedEdits } from '../state/map-store';
import { isOpen } from '../state/workspace';
import { saveToFile, tellFailure } from './save-map';

/** ms after the last edit, and at most after the first one that is not saved yet. */
const AFTER_EDIT = 1500;
const AT_MOST = 10_000;
/** A save that takes longer, ms, is on a slow disk: that file is left to the person. */
const SLOW = 3000;

/** Saves maps that have a file by themselves, soon after an edit. A failure is shown, and the next edit tries again. */
export function autosave(workspace: Workspace, session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let isSlow = false;

  async function save(): Promise<void> {
    since = undefined;
    const state = session.map.store.getState();
    const { outside } = session.view.getState();
    const isWanted = workspace.store.getState().settings.autosave && isOpen(workspace, session);
    if (!isWanted || isSlow || outside || state.fileName === undefined || !hasUnsavedEdits(state)) return;
    if (state.readOnly) return;
    const began = performance.now();
    const saved = await saveToFile(workspace, session, { byItself: true });
    isSlow = performance.now() - began > SLOW;
    if (!saved.ok) tellFailure(session, saved.error);
  }

  // The history, too: what was typed is one step only when the typing ends. And each save: the map may have gone on, or back, while it ran.
  return session.map.store.subscribe((state, before) => {
    const isAsBefore = (['map', 'history', 'savedStep'] as const).every((key) => state[key] === before[key]);
    if (isAsBefore) return;
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), Math.max(0, Math.min(AFTER_EDIT, since + AT_MOST - now)));
  });
}
