import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { fail, ok } from '../../result';
import { defineCommand } from '../command';
import { diffMaps } from '../diff-maps';
import { applyDiff } from '../diff';
import { settled } from '../settled';
import { whatItBreaks } from '../what-it-breaks';
import { find } from '../../map/arg-map';
import { t } from '../../words/words';

/**
 * Decides conflicts of a merge: as ours had it, as theirs, or, of one, with another value (none clears the field). What is decided is no conflict any
 * more. Those that are gone with one before them are passed over.
 */
export const conflictsSettle = defineCommand({
  name: 'conflicts.settle',
  // The values come out of a map, but for the one that a person has typed.
  verbatim: true,
  input: z
    .object({
      ids: z.array(idSchema('conflicts')).min(1),
      take: z.union([z.enum(['ours', 'theirs']), z.object({ value: z.unknown().optional() })]),
    })
    .refine(({ ids, take }) => ids.length === 1 || typeof take === 'string', 'a value is for one conflict'),
  run: (map, { ids, take }, context) => {
    let now = map;
    for (const id of ids) {
      const conflict = find(now, 'conflicts', id);
      if (!conflict) continue;
      const staging = settled(now, conflict, take, context);
      if (!staging.ok) return staging;
      const diff = staging.value.diff();
      const breakage = whatItBreaks(now, diff);
      if (breakage !== undefined)
        return fail(
          'broken-edit',
          'That cannot be taken as it is: {breakage}.',
          'Decide the other conflicts first, or take what the map has now.',
          { breakage },
        );
      now = applyDiff(now, diff);
    }
    if (now === map) return fail('no-conflict', 'That was decided already.');
    return ok({
      label: t('{count, plural, one {Decide a conflict} other {Decide # conflicts}}', { count: ids.length }),
      diff: diffMaps(map, now),
    });
  },
});
