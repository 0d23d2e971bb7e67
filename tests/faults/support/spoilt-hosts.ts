/** One care that the host takes, taken out of the bundle of its code. */
export interface SpoiltHost {
  /** What it does then. */
  readonly name: string;
  /** What stands in the bundle exactly once. */
  readonly care: RegExp;
  readonly instead: string;
}

/** Hosts that lack one care each. The schedules must find each of them out: else they prove nothing about it. */
export const SPOILT_HOSTS: readonly SpoiltHost[] = [
  {
    name: 'saves without comparing what the file holds',
    care: /const unchanged = await checkUnchanged\([^)]*\);/,
    instead: 'const unchanged = ok(null);',
  },
  {
    name: 'does not notice that its lock was taken',
    care: /if \(!taker \|\| this\.holds\.get\(\w+\) !== hold\) return;/,
    instead: 'return;',
  },
  {
    name: 'removes a journal before the next one is whole',
    care: /if \(!isWhole \|\| written\.lines\.at\(-1\)\?\.journal !== journal\) return isWhole;/,
    instead: '',
  },
  {
    name: 'does not try a broken journal again',
    care: /if \(all\.get\((\w+)\) === written\) (?:void )?beginAgain\(\1, written\);/,
    instead: '',
  },
  {
    name: 'does not say that edits cannot be written down',
    care: /written\.isTroubled = isTroubled;(\s*wereTroubled\.add\(\w+\);)\s*options\.onTrouble\(\w+, isTroubled\);/,
    instead: 'written.isTroubled = isTroubled;$1',
  },
  {
    name: 'takes theirs without keeping mine',
    care: /if \(\w+\(\w+\)\) (\{\s*const kept = await history\.take\()/,
    instead: 'if (false) $1',
  },
  {
    name: 'saves over theirs without keeping them',
    care: /const kept = known === void 0 \? await this\.guards\.keepTheirs\?\.\(\w+, path\) : ok\(known\);/,
    instead: 'const kept = ok(known);',
  },
  {
    name: 'counts edits that came during a save as saved',
    care: /(\w+)\.savedRevision = revision\d*;/,
    instead: '$1.savedRevision = $1.revision;',
  },
  {
    name: 'forgets a closed map before it is kept as a version',
    care: /letGo\((\w+), async \(\) => isClean \|\|[^;]*;/,
    instead: 'letGo($1, async () => true);',
  },
];

/** The bundle without that care; nothing where it does not stand there once. */
export function spoil(code: string, { care, instead }: SpoiltHost): string | undefined {
  const found = code.match(new RegExp(care, 'g'));
  return found?.length === 1 ? code.replace(care, instead) : undefined;
}
