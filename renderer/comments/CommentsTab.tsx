import { recordsOf } from '../../shared/map/table';
import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { useReadComments, useThreadReader } from './read-comments';

/** What the tab of the comments is called: with how many this person has not read. */
export function CommentsTab() {
  useReadComments();
  const { isUnread } = useThreadReader();
  const comments = useMap((map) => map.tables.comments);
  const written = useView((state) => state.written);
  const unfinished = new Set([...written.values()].map(({ id }) => id));
  const count = [...recordsOf(comments)].filter((one) => isUnread(one) && !unfinished.has(one.id)).length;
  return (
    <>
      {t('Comments')}
      {count > 0 && (
        <span className="comment-list__count" aria-label={t('{count} new', { count })}>
          {numberWords(count)}
        </span>
      )}
    </>
  );
}
