import { commentsOn } from '../../shared/map/queries';
import type { Comment, CommentSubject } from '../../shared/map/schema';
import { useMap } from '../state/context';
import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';
import { Section } from './Section';
import './Comments.css';

interface CommentsSectionProps {
  /** The node, link, source, passage or map that they are on. */
  id: string;
  on: CommentSubject;
}

/** What people have remarked on something, thread by thread. */
export function CommentsSection({ id, on }: CommentsSectionProps) {
  const map = useMap((now) => now);
  const comments = commentsOn(map, id);
  return (
    <Section title="Comments" count={comments.length} closed={comments.length === 0}>
      {threadsOf(comments).map((thread) => (
        <CommentThread key={thread[0].id} comments={thread} on={on} />
      ))}
      <CommentForm label="New comment" on={on} />
    </Section>
  );
}

/** Threads in the order of their first comments; answers whose first comment is gone begin a thread of their own. */
function threadsOf(comments: readonly Comment[]): [Comment, ...Comment[]][] {
  const threads = new Map<string, [Comment, ...Comment[]]>();
  const ordered = [...comments].sort((a, b) => (a.created < b.created ? -1 : 1));
  for (const comment of ordered) {
    const thread = threads.get(comment.thread ?? comment.id);
    if (thread) thread.push(comment);
    else threads.set(comment.thread ?? comment.id, [comment]);
  }
  return [...threads.values()];
}
