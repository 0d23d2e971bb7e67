import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import type { Comment, CommentSubject } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { CommandIconButton } from '../ui/CommandButton';
import { CommentText } from './CommentText';
import { SuggestionPart } from './SuggestionPart';
import { CommentForm } from './CommentForm';
import { dayWords } from '../ui/dates';
import './Comments.css';

interface CommentThreadProps {
  comments: readonly [Comment, ...Comment[]];
  on: CommentSubject;
  /** Who can be named in it. */
  names: readonly string[];
}

/** One thread: its first comment, the answers to it, and whether it is settled. */
export function CommentThread({ comments, on, names }: CommentThreadProps) {
  const [first] = comments;
  const { resolved } = first;

  return (
    <div className="comments" data-resolved={resolved !== undefined}>
      {comments.map((comment) => (
        <article key={comment.id} className="comments__one">
          <header className="comments__head">
            <bdi className="comments__author">
              {comment.author === '' ? t('Unnamed') : shownText(comment.author)}
            </bdi>
            <time className="inspector__hint" dateTime={comment.created}>
              {dayWords(comment.created)}
            </time>
            <span className="inspector__actions">
              {comment === first && (
                <CommandIconButton
                  command="comment.resolve"
                  item={{ id: first.id }}
                  label={resolved ? t('Open the thread again') : t('Mark as resolved')}
                  icon={resolved ? RotateCcw : Check}
                  size={14}
                />
              )}
              <CommandIconButton
                command="edit.delete"
                item={{ id: comment.id }}
                label={t('Remove comment')}
                icon={Trash2}
                size={14}
              />
            </span>
          </header>
          <CommentText text={comment.text} names={names} />
          <SuggestionPart comment={comment} />
        </article>
      ))}
      {resolved ? (
        <p className="inspector__hint">
          {t('Resolved by')} <bdi>{shownText(resolved.by)}</bdi>
        </p>
      ) : (
        <CommentForm label={t('Answer')} on={on} thread={first.thread ?? first.id} />
      )}
    </div>
  );
}
