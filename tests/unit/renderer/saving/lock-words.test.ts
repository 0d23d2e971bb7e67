import { expect, it } from 'vitest';
import { lockedWords, type LockedMap } from '../../../../renderer/saving/lock-words';

const NOW = new Date(2026, 1, 6, 12, 0);
const LOCKED: LockedMap = {
  reason: 'locked',
  by: { user: 'Anna', host: 'desk', where: 'elsewhere' },
  since: new Date(2026, 1, 6, 10, 12).toISOString(),
  takenOver: false,
  isFree: false,
};

it('says who has the map open, where and since when', () => {
  expect(lockedWords(LOCKED, false, NOW)).toMatch(
    /^Anna on desk has had this map open since 10:12\. You can read/,
  );
  expect(lockedWords({ ...LOCKED, since: new Date(2026, 1, 3, 9, 5).toISOString() }, false, NOW)).toContain(
    'since 3 Feb at 09:05.',
  );
});

it('says who took it over, and what becomes of unsaved edits', () => {
  const words = lockedWords({ ...LOCKED, takenOver: true }, true, NOW);
  expect(words).toContain('Anna on desk took this map over at 10:12.');
  expect(words).toContain('kept in this window');
  expect(lockedWords({ ...LOCKED, takenOver: true }, false, NOW)).not.toContain('kept in this window');
});

it('names windows and programs of this machine for what they are', () => {
  const at = (where: LockedMap['by']['where'], isFree = false): string =>
    lockedWords({ ...LOCKED, by: { ...LOCKED.by, where }, isFree }, false, NOW);
  expect(at('this-program')).toMatch(/^Another window of this program has/);
  expect(at('this-machine')).toMatch(/^Another program on this computer has/);
  expect(at('this-machine', true)).toMatch(/^The other program does not have this map open any more/);
});
