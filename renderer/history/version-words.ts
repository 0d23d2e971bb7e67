import type { ListedVersion } from '../../shared/host/history-calls';
import type { VersionReason } from '../../shared/history/reasons';
import { t, worded } from '../../shared/words/words';
import { numberWords } from '../../shared/words/locale';

/** Why a version was taken, in a few words. */
export const REASON_WORDS: Record<VersionReason, string> = worded({
  opened: 'As it was opened',
  saved: 'Saved',
  unsaved: 'Unsaved work',
  closed: 'Closed without saving',
  'before-restore': 'Before a version was restored',
  'before-theirs': 'Before another program’s change was taken',
  unknown: 'Cannot be read',
});

/** What a version changed, as its line in the list says it; nothing where that is not known. */
export function changeWords({ damaged, summary }: ListedVersion): string | undefined {
  if (damaged) return t('Damaged: it cannot be read any more.');
  return summary === undefined ? undefined : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** "340 bytes", "12 kB", "1.4 MB", "2 GB": decimal, as disks count. */
export function sizeWords(bytes: number): string {
  const size = (value: number, digits = 0): string => numberWords(value, { maximumFractionDigits: digits });
  if (bytes < 1000) return t('{bytes} bytes', { bytes });
  if (bytes < 1e6) return t('{size} kB', { size: size(bytes / 1000) });
  if (bytes >= 1e9) return t('{size} GB', { size: size(bytes / 1e9, 1) });
  return t('{size} MB', { size: size(bytes / 1e6, bytes < 1e7 ? 1 : 0) });
}
