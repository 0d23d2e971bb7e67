import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { find } from '../../map/arg-map';
import { recordsOf } from '../../map/table';
import { fail, ok } from '../../result';
import { withSuggestions } from '../accept-suggestion';
import { defineCommand } from '../command';
import { diffMaps } from '../diff-maps';
import { applyDiff } from '../diff';
import { Staging } from '../staging';
import { openSuggestions } from '../suggestion';
import { suggestionsMeant } from '../suggestions-meant';
import { t } from '../../words/words';

/**
 * Accepts suggestions, with those that have to be taken before, or rejects them, with those that build on them; in one step. Of several those are
 * accepted that fit; the others stay open.
 */
export const suggestionsDecide = defineCommand({
  name: 'suggestions.decide',
  input: z.object({
    ids: z.array(idSchema('comments')).min(1, 'choose a suggestion'),
    outcome: z.enum(['accepted', 'rejected']),
    by: z.string(),
  }),
  run: (map, { ids, outcome, by }, { now }) => {
    const open = openSuggestions(recordsOf(map.tables.comments));
    const meant = suggestionsMeant(open, ids, outcome);
    if (meant.length === 0)
      return fail('no-comment', 'That suggestion is decided already, or not in the map any more.');
    const {
      map: edited,
      taken,
      refused,
    } = outcome === 'accepted'
      ? withSuggestions(map, meant)
      : { map, taken: meant.map(({ id }) => id), refused: new Map<string, string>() };
    if (taken.length === 0)
      return fail(
        'does-not-fit',
        [...refused.values()][0] ?? '',
        'Reject it, or change the map so that it fits.',
      );
    const staging = new Staging(edited);
    for (const id of taken) {
      const comment = find(edited, 'comments', id);
      if (comment)
        staging.put('comments', {
          ...comment,
          suggestion: { ...comment.suggestion, outcome },
          resolved: { by: by.trim() || t('Anonymous'), at: now() },
        });
    }
    const label = t(
      '{isOutcome, select, true {Accept} other {Reject}} {count, plural, one {# suggestion} other {# suggestions}}',
      { isOutcome: String(outcome === 'accepted'), count: taken.length },
    );
    return ok({ label, diff: diffMaps(map, applyDiff(edited, staging.diff())) });
  },
});
