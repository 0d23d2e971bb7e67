import { checkDiff } from '../../shared/edit/check-diff';
import { diffMaps } from '../../shared/edit/diff-maps';
import { applyDiff, diffFits, type MapDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { fail, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { noteStates } from '../state/host-replica';
import type { Session } from '../state/session';
import type { Workspace } from '../state/workspace';

const ATTEMPTS = 5;

/** What came of taking what a file holds. */
export interface Taken {
  /** Whether anything is other now. */
  readonly isOther: boolean;
  /** Edits that were made while it was read: there were none, they are in the map still, or they do not fit what the file holds. */
  readonly own: 'none' | 'kept' | 'dropped';
}

/**
 * The one way in which what others have written to a map's file takes the place of what is open: what is unsent is sent, the host reads the file again
 * and keeps what is in no file as a version, and its content becomes one edit, which the journal has and undo takes back. What is edited while that goes
 * on comes on top of it.
 * @param how `asked`: what does not fit on top is taken back, for undo to bring it again; else nothing is replaced then (`conflict`)
 */
export function takeTheirs(
  workspace: Workspace,
  session: Session,
  how: 'asked' | 'by-itself',
): Promise<Result<Taken>> {
  return session.replacing(() => lookAndTake(workspace, session, how));
}

async function lookAndTake(
  { host }: Workspace,
  session: Session,
  how: 'asked' | 'by-itself',
): Promise<Result<Taken>> {
  const { map, saved } = session.map.store.getState();
  // What is edited here since: of a map without unsaved edits whatever its file had not.
  const since = how === 'asked' ? map : (saved ?? map);
  const states = noteStates(session);
  try {
    for (let attempt = 1; ; attempt++) {
      const flushed = await session.flush();
      if (!flushed.ok) return flushed;
      const theirs = await host.api['maps.theirs']({ map: session.id, revision: session.revision() });
      const at = theirs.ok ? states.at(theirs.value.revision) : undefined;
      if (theirs.ok && at)
        return putInPlace(session, { ...theirs.value, file: applyDiff(at, theirs.value.diff), since }, how);
      // Edited again before it was asked.
      if (attempt === ATTEMPTS || (!theirs.ok && theirs.error.code !== 'out-of-step'))
        return theirs.ok ? tooBusy() : theirs;
    }
  } finally {
    states.end();
  }
}

function tooBusy(): Result<never> {
  return fail('busy', 'The map was edited all the time.', 'Try it again.');
}

function putInPlace(
  { map }: Session,
  { file, since, mark }: { file: ArgMap; since: ArgMap; mark: string },
  how: 'asked' | 'by-itself',
): Result<Taken> {
  const { map: now } = map.store.getState();
  const own = diffMaps(since, now);
  const mixed = withEdits(file, own);
  if (!mixed && how === 'by-itself')
    return fail('conflict', 'What was edited here does not fit what others have written.');
  map.take({ map: mixed ?? file, file, takes: mark }, t('Take what others wrote'));
  const isOther = diffMaps(now, mixed ?? file).length > 0;
  return { ok: true, value: { isOther, own: own.length === 0 ? 'none' : mixed ? 'kept' : 'dropped' } };
}

/** A map with edits of another state of it, where they fit. */
function withEdits(map: ArgMap, edits: MapDiff): ArgMap | undefined {
  if (edits.length === 0) return map;
  if (!diffFits(map, edits)) return undefined;
  const edited = applyDiff(map, edits);
  return checkDiff(edited, edits).length === 0 ? edited : undefined;
}
