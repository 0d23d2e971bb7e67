import type { ReadOnly } from '../../shared/host/contract';

export type LockedMap = Extract<ReadOnly, { reason: 'locked' }>;

/** Who has a map open, as the beginning of a sentence. @param known it was spoken of before */
export function whoHasIt({ by: { user, host, where } }: LockedMap, known = false): string {
  if (where === 'this-program') return known ? 'The other window' : 'Another window of this program';
  if (where === 'this-machine') return known ? 'The other program' : 'Another program on this computer';
  return `${user} on ${host}`;
}

/** What stands above a map that is open elsewhere. @param hasUnsaved whether edits of this window are in no file */
export function lockedWords(locked: LockedMap, hasUnsaved: boolean, now = new Date()): string {
  const kept = hasUnsaved ? ' What you had not saved is kept in this window, and is not in the file.' : '';
  if (locked.isFree)
    return `${whoHasIt(locked, true)} does not have this map open any more. It can be edited here.${kept}`;
  const when = momentOf(locked.since, now);
  if (locked.takenOver)
    return `${whoHasIt(locked)} took this map over ${when}. You can read it here, and see what is saved.${kept}`;
  return `${whoHasIt(locked)} has had this map open since ${when.replace(/^at |^on /, '')}. You can read it here, and see what is saved.${kept}`;
}

/** A time of day, with the day where it is another: `at 10:12`, `on 3 Feb at 10:12`. */
function momentOf(iso: string, now: Date): string {
  const moment = new Date(iso);
  const time = moment.toLocaleTimeString('en-GB', { timeStyle: 'short' });
  if (moment.toDateString() === now.toDateString()) return `at ${time}`;
  return `on ${moment.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })} at ${time}`;
}
