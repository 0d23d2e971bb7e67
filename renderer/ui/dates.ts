import { dateWords as inWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';

/** A day in words, from which nobody takes the month for the day: 3 Feb 2026. @param iso any date or time of ISO 8601 */
export function dayWords(iso: string): string {
  return inWords(new Date(iso), { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "6 February 2026". */
export function dateWords(date: Date): string {
  return inWords(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "14:02", of this machine's clock. */
export function timeWords(taken: string): string {
  return inWords(new Date(taken), { hour: '2-digit', minute: '2-digit' });
}

/** "6 February 2026, 14:02": a moment by which a version is called. */
export function momentWords(taken: string): string {
  return t('{date}, {time}', { date: dateWords(new Date(taken)), time: timeWords(taken) });
}

/** "Friday, 6 February 2026". */
export function weekdayWords(date: Date): string {
  return t('{weekday}, {date}', { weekday: inWords(date, { weekday: 'long' }), date: dateWords(date) });
}
