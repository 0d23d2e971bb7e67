/** Names that programs give to files which are theirs and pass: nobody's map, and nothing that changed about one. */
const PASSING: readonly RegExp[] = [
  // Our own: what is about to take a file's place, copies, turns, locks.
  /^\.~[0-9a-f]{8}(-[0-9a-f]{8})?(\.\w{1,12})?$/,
  // Office programs: `.~lock.name#`, `~$name`.
  /^\.~lock\..{1,255}#$/,
  /^~\$/,
  // Cloud clients: Syncthing, Dropbox, Google Drive, Nextcloud, OneDrive.
  /^[.~]syncthing[.~]/,
  /^\.dropbox(\.|$)/,
  /^\.tmp\.drive(download|upload)/,
  /^\.sync_[0-9a-f]{1,64}\.db/,
  /^\..{1,255}\.~[0-9a-f]{1,16}$/,
  // Editors and desktops: Vim, Emacs, GNOME, KDE, sandboxes.
  /^\..{1,255}\.sw[a-p]$/,
  /^4913$/,
  /^\.?#/,
  /^\.goutputstream-/,
  /^\.xdp-/,
  // What anybody writes before it is renamed, and what is kept beside it.
  /\.(tmp|temp|part|partial|crdownload|download|bak|dtmp|bkp)$/i,
  /~$/,
];

/** Whether a file's name says that it is a temporary file, a lock or the like, of this program or another. */
export function isPassingName(name: string): boolean {
  return PASSING.some((pattern) => pattern.test(name));
}
