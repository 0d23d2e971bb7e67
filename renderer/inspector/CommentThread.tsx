import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import type { Comment, CommentSubject } from '../../shared/map/schema';
import { useWorkspaceState } from '../state/context';
import { IconButton } from '../ui/Button';
import { CommentForm } from './CommentForm';
import { useEdit } from './use-edit';

interface CommentThreadProps {
  comments: readonly [Comment, ...Comment[]];
  on: CommentSubject;
}

/** One thread: its first comment, the answers to it, and whether it is settled. */
export function CommentThread({ comments, on }: CommentThreadProps) {
  const edit = useEdit();
  const author = useWorkspaceState((state) => state.settings.author);
  const [first] = comments;
  const { resolved } = first;

  function toggleResolved(): void {
    const now = { by: author === '' ? 'Unnamed' : author, at: new Date().toISOString() };
    edit('comment.set', { id: first.id, fields: { resolved: resolved ? null : now } });
  }

  return (
    <div className="comments" data-resolved={resolved !== undefined}>
      {comments.map((comment) => (
        <article key={comment.id} className="comments__one">
          <header className="comments__head">
            <bdi className="comments__author">
              {comment.author === '' ? 'Unnamed' : shownText(comment.author)}
            </bdi>
            <time className="inspector__hint" dateTime={comment.created}>
              {new Date(comment.created).toLocaleDateString()}
            </time>
            <span className="inspector__actions">
              {comment === first && (
                <IconButton
                  label={resolved ? 'Open the thread again' : 'Mark as resolved'}
                  icon={resolved ? RotateCcw : Check}
                  size={14}
                  onClick={toggleResolved}
                />
              )}
              <IconButton
                label="Remove comment"
                icon={Trash2}
                size={14}
                onClick={() => edit('remove', { ids: [comment.id] })}
              />
            </span>
          </header>
          <p className="comments__text" dir="auto">
            {shownText(comment.text)}
          </p>
        </article>
      ))}
      {resolved ? (
        <p className="inspector__hint">
          Resolved by <bdi>{shownText(resolved.by)}</bdi>
        </p>
      ) : (
        <CommentForm label="Answer" on={on} thread={first.thread ?? first.id} />
      )}
    </div>
  );
}
