import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';
import { isDirty } from '../state/unsaved';
import { isOpen } from '../state/workspace';
import { TABLE_NAMES, type ArgMap } from '../../shared/map/arg-map';
import { saveToFile, tellFailure } from './save-map';

/** ms after the last edit, and at most after the first one that is not saved yet. */
const AFTER_EDIT = 1500;
const AT_MOST = 10_000;
/** A map of so many records is saved less often, ms: what is written stays in proportion, and each edit is in the journal within a second. */
const LARGE = { records: 50_000, rest: 45_000 };
/** A save that takes longer, ms, is on a slow disk, which is given this many times as long to rest before the next, and so many ms at most. */
const SLOW = 3000;
const REST = 10;
const LONGEST_REST = 5 * 60_000;

/**
 * Saves a map that has a file by itself, soon after an edit; on a slow disk less often, which is shown. A failure is shown, and the next edit tries again.
 * @returns saves it soon for another reason
 */
export function autosave(workspace: Workspace, session: Session): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  let restsUntil = 0;

  async function save(): Promise<void> {
    since = undefined;
    const state = session.map.store.getState();
    const { conflict } = session.file.getState();
    const isWanted = workspace.store.getState().settings.autosave && isOpen(workspace, session);
    // A file that was gone may be back: the host looks.
    const waitsForAnswer = conflict !== undefined && conflict.change !== 'gone';
    if (!isWanted || waitsForAnswer || state.fileName === undefined || !isDirty(state) || state.readOnly)
      return;
    const began = performance.now();
    const saved = await saveToFile(workspace, session, { autosave: true });
    const took = performance.now() - began;
    const rest = took > SLOW ? Math.min(REST * took, LONGEST_REST) : 0;
    restsUntil = performance.now() + Math.max(rest, isLarge(state.map) ? LARGE.rest : 0);
    session.file.setState({ slow: rest > 0 ? { took, rest } : undefined });
    if (!saved.ok) await tellFailure(session, saved.error);
  }

  function saveSoon(): void {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    const soon = Math.min(AFTER_EDIT, since + AT_MOST - now);
    timer = setTimeout(() => void save(), Math.max(0, soon, restsUntil - now));
  }

  // Each save, too: the map may have gone on, or back, while it ran.
  session.map.store.subscribe((state, before) => {
    if (state.map !== before.map || state.saved !== before.saved) saveSoon();
  });
  return saveSoon;
}

function isLarge({ tables }: ArgMap): boolean {
  return TABLE_NAMES.reduce((sum, name) => sum + tables[name].size, 0) >= LARGE.records;
}
