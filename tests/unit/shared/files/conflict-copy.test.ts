import { describe, expect, it } from 'vitest';
import { conflictCopy } from '../../../../shared/files/conflict-copy';

const maker = (name: string, machine?: string): string | undefined => {
  const copy = conflictCopy(name, 'talks.argmap', machine);
  return copy && (copy.maker ?? 'somebody');
};

describe('the name of a conflict copy', () => {
  it.each([
    ['talks (Anna’s conflicted copy 2026-02-03).argmap', 'Dropbox'],
    ["talks (Anna's conflicted copy 2026-02-03).argmap", 'Dropbox'],
    ["talks (Anna's conflicted copy 2026-02-03 (1)).argmap", 'Dropbox'],
    ['talks (LAPTOP conflicted copy 2026-02-03) (2).argmap', 'Dropbox'],
    ['talks (conflicted copy 2026-02-03).argmap', 'Dropbox'],
    ['talks (In Konflikt stehende Kopie von Anna 2026-02-03).argmap', 'Dropbox'],
    ['talks (Copie en conflit de Anna 2026-02-03).argmap', 'Dropbox'],
    ['talks (Copia en conflicto de Anna 2026-02-03).argmap', 'Dropbox'],
    ['talks (Anna の競合コピー 2026-02-03).argmap', 'Dropbox'],
    ['Talks (Case Conflict).argmap', 'Dropbox'],
    ['talks (Case Conflict 1).ARGMAP', 'Dropbox'],
    ['talks (conflicted copy 2026-02-03 101112).argmap', 'Nextcloud'],
    ['talks (conflicted copy Anna 2026-02-03 101112).argmap', 'Nextcloud'],
    ['talks_conflict-20260203-101112.argmap', 'Nextcloud'],
    ['talks.sync-conflict-20260203-101112-ABCDEFG.argmap', 'Syncthing'],
    ['talks.sync-conflict-20260203-101112.argmap', 'Syncthing'],
    ['talks-DESKTOP-4F2K9QP.argmap', 'OneDrive'],
    ['talks-LAPTOP-4F2K9QP-2.argmap', 'OneDrive'],
    ['talks-ANNA-PC.argmap', 'OneDrive'],
    ['talks-Annas-MacBook-Pro.argmap', 'OneDrive'],
    ['talks (1).argmap', 'somebody'],
    ['talks(2).argmap', 'somebody'],
    ['talks_conf(1).argmap', 'somebody'],
    ['talks 2.argmap', 'somebody'],
  ])('%s is one of %s', (name, by) => {
    expect(maker(name)).toBe(by);
  });

  it.each([
    'talks.argmap',
    'talks.json',
    'other (1).argmap',
    'talks and more.argmap',
    'talks (draft).argmap',
    'talks (2026).argmap',
    'talks-v2.argmap',
    'talks-FINAL.argmap',
    'talks-backup.argmap',
    'talks-.argmap',
    'talks (1).argmap.tmp',
    'talk (conflicted copy).argmap',
  ])('%s is none', (name) => {
    expect(maker(name)).toBeUndefined();
  });

  it('may be that of this machine, whatever it is called', () => {
    expect(maker('talks-box.argmap')).toBeUndefined();
    expect(maker('talks-BOX.argmap', 'box')).toBe('OneDrive');
    expect(maker('talks-box-3.argmap', 'box')).toBe('OneDrive');
  });

  it('is compared however its letters are composed', () => {
    expect(conflictCopy('cafe\u0301 (1).argmap', 'caf\u00e9.argmap')).toEqual({});
  });
});
