import type { ListedVersion } from '../../shared/host/history-calls';
import type { VersionReason } from '../../shared/history/reasons';

/** Why a version was taken, in a few words. */
export const REASON_WORDS: Record<VersionReason, string> = {
  opened: 'As it was opened',
  saved: 'Saved',
  unsaved: 'Unsaved work',
  closed: 'Closed without saving',
  'before-restore': 'Before a version was restored',
  'before-theirs': 'Before another program’s change was taken',
  unknown: 'Cannot be read',
};

/** What a version changed, as its line in the list says it; nothing where that is not known. */
export function changeWords({ damaged, summary }: ListedVersion): string | undefined {
  if (damaged) return 'Damaged: it cannot be read any more.';
  return summary === undefined ? undefined : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** "340 bytes", "12 kB", "1.4 MB", "2 GB": decimal, as disks count. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  if (bytes >= 1e9) return `${Number((bytes / 1e9).toFixed(1))} GB`;
  return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
}
