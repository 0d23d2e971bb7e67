import type { ModelCounts } from '../../shared/draft/model/model-draft';
import { counted } from '../../shared/edit/words';

/** What of a model's answers does not stand, in a sentence or two; nothing when all of it does. */
export function leftOut({ dropped, truncated, unreadable }: ModelCounts): string | undefined {
  const reasons = dropped.map(({ why, count }) => `${count} ${why}`).join(', ');
  const lost = [
    truncated > 0 && `${counted(truncated, 'part')} of the text whose answer was cut off`,
    unreadable > 0 && `${counted(unreadable, 'part')} of the text whose answer could not be read`,
  ].filter((words) => words !== false);
  const sentences = [reasons && `Left out: ${reasons}.`, lost.length > 0 && `Not read: ${lost.join(', ')}.`];
  return sentences.filter(Boolean).join(' ') || undefined;
}
