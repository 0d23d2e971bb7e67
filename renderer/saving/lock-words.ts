import type { ReadOnly } from '../../shared/host/contract';
import { t } from '../../shared/words/words';
import { dateWords } from '../../shared/words/locale';

export type LockedMap = Extract<ReadOnly, { reason: 'locked' }>;

/** Who has a map open, as the beginning of a sentence. @param known it was spoken of before */
export function whoHasIt({ by: { user, host, where } }: LockedMap, known = false): string {
  if (where === 'this-program') return known ? t('The other window') : t('Another window of this program');
  if (where === 'this-machine') return known ? t('The other program') : t('Another program on this computer');
  return t('{user} on {host}', { user, host });
}

/** What stands above a map that is open elsewhere. @param dirty whether edits of this window are in no file */
export function lockedWords(locked: LockedMap, dirty: boolean, now = new Date()): string {
  const kept = dirty ? t(' What you had not saved is kept in this window, and is not in the file.') : '';
  if (locked.isFree)
    return t('{whoHasIt} does not have this map open any more. It can be edited here.{kept}', {
      whoHasIt: whoHasIt(locked, true),
      kept,
    });
  const since = momentOf(locked.since, now);
  if (locked.takenOver)
    return t('{whoHasIt} took this map over {when}. You can read it here, and see what is saved.{kept}', {
      whoHasIt: whoHasIt(locked),
      when: since.isToday
        ? t('at {time}', { time: since.time })
        : t('on {day} at {time}', { day: since.day, time: since.time }),
      kept,
    });
  return t(
    '{whoHasIt} has had this map open since {when}. You can read it here, and see what is saved.{kept}',
    {
      whoHasIt: whoHasIt(locked),
      when: since.isToday ? since.time : t('{day} at {time}', { day: since.day, time: since.time }),
      kept,
    },
  );
}

/** A time of day, and the day where that is another one: `10:12`, `3 Feb`. */
function momentOf(iso: string, now: Date): { isToday: boolean; day: string; time: string } {
  const moment = new Date(iso);
  return {
    isToday: moment.toDateString() === now.toDateString(),
    day: dateWords(moment, { day: 'numeric', month: 'short' }),
    time: dateWords(moment, { timeStyle: 'short' }),
  };
}
