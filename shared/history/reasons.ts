/** Why a version was taken. */
export const VERSION_REASONS = [
  /** As the map was when it was opened. */
  'opened',
  'saved',
  /** Work that was in no file yet, every few minutes. */
  'unsaved',
  /** What was not saved when the map was closed. */
  'closed',
  'before-restore',
  /** Before another program's change of the file was taken. */
  'before-theirs',
  /** Of a damaged version that can no longer tell. */
  'unknown',
] as const;

export type VersionReason = (typeof VERSION_REASONS)[number];
