/** Who made a copy, by its name; nothing where several programs name theirs so. */
export const COPY_MAKERS = ['Dropbox', 'Nextcloud', 'OneDrive', 'Syncthing'] as const;
export type CopyMaker = (typeof COPY_MAKERS)[number];

/** The word for a conflict in the languages that cloud clients speak: enough of it for all its endings. */
const CONFLICT = /confli|konfli|kolizj|конфлик|競合|冲突|衝突|충돌|تعارض|ütközés|çakış/i;

/** Names that machines have by themselves, or that nobody gives a file: a version is called `-v2` or `-FINAL`. */
const MACHINE = /^(DESKTOP|LAPTOP|WIN|PC)-[A-Z0-9]{4,12}$|^[\p{L}\p{N}-]{0,40}(MacBook|iMac|Mac-mini)/u;
const MACHINE_WITH_NUMBER = /^(?=[^\d]{0,14}\d|[A-Z0-9-]{0,14}PC$)[A-Z][A-Z0-9-]{3,14}$/;

/**
 * Whether a file's name is one that a cloud client gives to a second version of a file, when it was changed in two places:
 * `name (Anna's conflicted copy 2026-02-03).argmap`, `name.sync-conflict-20260203-101112-ABCDEFG.argmap`, `name (1).argmap`,
 * `name-LAPTOP-1A2B3C4D.argmap`. The name is a hint alone: only the same map's id inside makes it a version of that map.
 * @param machine the name of this machine, as OneDrive puts it behind a file's name
 * @returns who may have made it; nothing when the name says nothing
 */
export function conflictCopy(
  name: string,
  original: string,
  machine = '',
): { maker?: CopyMaker } | undefined {
  const added = addedPart(name.normalize('NFC'), original.normalize('NFC'));
  if (added === undefined) return undefined;
  if (/^\.sync-conflict-\d{8}-\d{6}(-[A-Z0-9]{7})?$/.test(added)) return { maker: 'Syncthing' };
  if (/^ \(conflicted copy .{0,100}\d{4}-\d{2}-\d{2} \d{6}\)$/.test(added)) return { maker: 'Nextcloud' };
  if (/^_conflict-\d{8}-\d{6}$/.test(added)) return { maker: 'Nextcloud' };
  // Dropbox numbers them within its brackets or behind.
  if (/^ \(.{1,200}\)( \(\d{1,3}\))?$/.test(added) && CONFLICT.test(added)) return { maker: 'Dropbox' };
  // Google Drive; browsers and file managers, too. iCloud has the number alone.
  if (/^( ?\(\d{1,3}\)|_conf\(\d{1,3}\)| \d{1,3})$/.test(added)) return {};
  const [, host = ''] = /^-(.{2,63}?)(?:-\d{1,2})?$/.exec(added) ?? [];
  const isMachine = [host, added.slice(1)].some(
    (one) =>
      MACHINE.test(one) ||
      MACHINE_WITH_NUMBER.test(one) ||
      (machine !== '' && one.toLowerCase() === machine.toLowerCase()),
  );
  return host !== '' && isMachine ? { maker: 'OneDrive' } : undefined;
}

/** What a name has between the original's stem and its ending; in another case, too: that is one kind of conflict. */
function addedPart(name: string, original: string): string | undefined {
  const dot = original.lastIndexOf('.');
  const stem = dot > 0 ? original.slice(0, dot) : original;
  const ending = dot > 0 ? original.slice(dot) : '';
  const [lower, from, to] = [name.toLowerCase(), stem.toLowerCase(), ending.toLowerCase()];
  if (name.length <= original.length || !lower.startsWith(from) || !lower.endsWith(to)) return undefined;
  return name.slice(stem.length, name.length - ending.length);
}
