import { authorsIn, threadsIn } from '../../shared/review/threads';
import type { Comment, CommentSubject } from '../../shared/map/schema';
import { subjectId } from '../../shared/map/references';
import { t } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { useShownPanels } from '../state/panels';
import { CommentForm } from '../comments/CommentForm';
import { CommentThread } from '../comments/CommentThread';
import { Section } from './Section';

interface CommentsSectionProps {
  /** The node, link, source, passage or map that they are on. */
  id: string;
  on: CommentSubject;
}

/** What people have remarked on something, thread by thread. */
export function CommentsSection({ id, on }: CommentsSectionProps) {
  const map = useMap((now) => now);
  const writingOn = useView((state) => state.comments.writingOn);
  const { left, leftTab } = useShownPanels();
  const isWrittenInPanel =
    left && leftTab === 'comments' && writingOn !== undefined && subjectId(writingOn) === id;
  const written = useView((state) => state.written);
  // What is being written stands in its form.
  const unfinished = new Set([...written.values()].map((one) => one.id));
  const threads = threadsIn(map, id)
    .map(({ comments }) => comments.filter((comment) => !unfinished.has(comment.id)))
    .filter(isFilled);
  const count = threads.reduce((sum, { length }) => sum + length, 0);
  const names = authorsIn(map);
  return (
    <Section title={t('Comments')} count={count} closed={count === 0}>
      {threads.map((comments) => (
        <CommentThread key={comments[0].id} comments={comments} on={on} names={names} />
      ))}
      {!isWrittenInPanel && <CommentForm label={t('New comment')} on={on} />}
    </Section>
  );
}

function isFilled(comments: Comment[]): comments is [Comment, ...Comment[]] {
  return comments.length > 0;
}
