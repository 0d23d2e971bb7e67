import type { ModelCounts } from '../../shared/draft/model/model-draft';
import { inSeries } from '../../shared/words/locale';
import { t } from '../../shared/words/words';

/** What of a model's answers does not stand, in a sentence or two; nothing when all of it does. */
export function leftOut({ dropped, truncated, unreadable }: ModelCounts): string | undefined {
  const reasons = inSeries(dropped.map(({ why, count }) => `${count} ${why}`));
  const lost = [
    truncated > 0 &&
      t('{truncated, plural, one {# part} other {# parts}} of the text whose answer was cut off', {
        truncated,
      }),
    unreadable > 0 &&
      t('{unreadable, plural, one {# part} other {# parts}} of the text whose answer could not be read', {
        unreadable,
      }),
  ].filter((words) => words !== false);
  const sentences = [
    reasons && t('Left out: {reasons}.', { reasons }),
    lost.length > 0 && t('Not read: {lost}.', { lost: inSeries(lost) }),
  ];
  return sentences.filter(Boolean).join(' ') || undefined;
}
