import { expect, it } from 'vitest';
import { isPassingName } from '../../../../shared/files/passing-name';

it.each([
  ['.~1a2b3c4d', 'our own before it is renamed'],
  ['.~1a2b3c4d.turn', 'our own turn'],
  ['.~1a2b3c4d-5e6f7a8b.argmap', 'our own copy'],
  ['.~1a2b3c4d.argmap', 'a copy of an older version'],
  ['.~lock.talks.argmap#', 'LibreOffice'],
  ['~$talks.argmap', 'Office'],
  ['.syncthing.talks.argmap.tmp', 'Syncthing'],
  ['~syncthing~talks.argmap.tmp', 'Syncthing on Windows'],
  ['.dropbox.attr', 'Dropbox'],
  ['talks.argmap.tmp', 'anybody'],
  ['~RF1a2b.TMP', 'Windows'],
  ['.talks.argmap.~2f3a', 'Nextcloud'],
  ['.sync_0123abcd.db-wal', 'Nextcloud'],
  ['.tmp.driveupload', 'Google Drive'],
  ['.talks.argmap.swp', 'Vim'],
  ['4913', 'Vim'],
  ['.#talks.argmap', 'Emacs'],
  ['talks.argmap~', 'Emacs'],
  ['.goutputstream-ABC123', 'GNOME'],
  ['talks.argmap.part', 'a download'],
])('%s passes (%s)', (name) => {
  expect(isPassingName(name)).toBe(true);
});

it.each([
  'talks.argmap',
  '.hidden.argmap',
  'talks (1).argmap',
  'talks.sync-conflict-20260203-101112-ABCDEFG.argmap',
  '.~1a2b3c4.argmap',
  'C# and the rest.argmap',
  'tmp.argmap',
])('%s stays', (name) => {
  expect(isPassingName(name)).toBe(false);
});
