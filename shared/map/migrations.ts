import { assert, ok, fail, type Result } from '../result';
import { CURRENT_VERSION } from './schema';
import { from1 } from './v2/from-1';
import { t } from '../words/words';

/** Brings a whole file from one version to the next. Pure; the object that comes in is not changed. */
export interface Migration {
  from: number;
  /** What a person is told, such as "Sources now carry their own language." */
  note: string;
  run: (file: Record<string, unknown>) => Record<string, unknown>;
}

/** Every step there is, in order and without a gap; a step has a fixture in `tests/fixtures/maps` that is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 1,
    note: 'Once it is saved, older programs cannot open it; “counterpoint convert --to-version 1” makes a copy that they can.',
    run: from1,
  },
];

/**
 * Brings a file up to the current version, one step at a time.
 * @returns the file as the current schema expects it, and what to tell the person; a newer file is refused by name
 */
export function migrate(
  file: Record<string, unknown>,
  steps: readonly Migration[] = MIGRATIONS,
  current: number = CURRENT_VERSION,
): Result<{ file: Record<string, unknown>; notes: string[] }> {
  steps.forEach((step, index) =>
    assert(step.from === index + 1, `Migration ${index + 1} is missing or out of order`),
  );
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(
      'unknown-version',
      'This map names no version that exists ({stringify}).',
      'The file may be damaged. Ask for another copy.',
      { stringify: version === undefined ? t('missing') : JSON.stringify(version) },
    );
  }
  if (version > current) {
    return fail(
      'newer-version',
      'This map was written by a newer Counterpoint (file version {version}); this one reads up to version {current}.',
      'Update Counterpoint, or ask for the map in the older version.',
      { version, current },
    );
  }
  let migrated = file;
  const notes: string[] = [];
  for (const step of steps.slice(version - 1)) {
    migrated = { ...step.run(migrated), version: step.from + 1 };
    notes.push(step.note);
  }
  if (version < current)
    notes.unshift(
      t('This map was brought up from file version {version} to {current}.', { version, current }),
    );
  return ok({ file: migrated, notes });
}
