import { Check, CheckCheck, MessageSquarePlus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { FILTER_NAMES } from '../../shared/commands/review';
import { THREAD_FILTERS, authorsIn, meetsFilter, threadsIn, type Thread } from '../../shared/review/threads';
import { nameOf } from '../../shared/merge/names';
import { subjectId, tableOfId } from '../../shared/map/references';
import { shownText } from '../../shared/shown-text';
import { useMapState, useView, useWorkspace } from '../state/context';
import { filedMap } from '../state/unsaved';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { RecordField } from '../ui/RecordField';
import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';
import { useThreadReader } from './read-comments';
import { COMMENT_WORDS } from './words';
import './CommentsPanel.css';
import { t } from '../../shared/words/words';

/** All threads of the map that a person wants to see, each with what it is about. */
export function CommentsPanel() {
  const { commands } = useWorkspace();
  const { filter, thread: active, writingOn } = useView((state) => state.comments);
  const written = useView((state) => state.written);
  const reader = useThreadReader();
  const map = useMapState(filedMap);
  const unfinished = new Set([...written.values()].map(({ id }) => id));
  const threads = threadsIn(map).filter(
    (thread) => !unfinished.has(thread.id) && (thread.id === active || meetsFilter(thread, filter, reader)),
  );
  const names = authorsIn(map);
  const on = writingOn ?? { map: map.head.id };

  return (
    <section className="comment-list" data-scope="comments" tabIndex={-1} aria-label={t('Comments')}>
      <div className="comment-list__bar">
        <div className="comment-list__filters" role="radiogroup" aria-label={COMMENT_WORDS.which}>
          {THREAD_FILTERS.map((one) => (
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={one === filter}
              onClick={() => commands.run(`comment.list.${one}`)}
            >
              {t(FILTER_NAMES[one])}
            </button>
          ))}
        </div>
        <CommandIconButton command="comment.write" icon={MessageSquarePlus} label={COMMENT_WORDS.write} />
        <CommandIconButton command="comment.readAll" icon={CheckCheck} label={COMMENT_WORDS.readAll} />
      </div>
      <NewComment key={subjectId(on)} asked={writingOn !== undefined}>
        <CommentForm
          label={COMMENT_WORDS.on(nameOf(map, tableOfId(subjectId(on)) ?? 'map', subjectId(on)))}
          on={on}
        />
      </NewComment>
      {threads.length === 0 && <p className="comment-list__none">{COMMENT_WORDS.none[filter]}</p>}
      {threads.map((thread) => (
        <ListedThread
          key={thread.id}
          thread={thread}
          names={names}
          isActive={thread.id === active}
          isUnread={thread.comments.some(reader.isUnread)}
          about={nameOf(map, tableOfId(thread.on) ?? 'map', thread.on)}
        />
      ))}
    </section>
  );
}

/** Takes the keyboard when somebody has asked to comment. */
function NewComment({ asked, children }: { asked: boolean; children: React.ReactNode }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) form.current?.querySelector('textarea')?.focus();
  }, [asked]);
  return (
    <div ref={form} className="comment-list__new">
      {children}
    </div>
  );
}

interface ListedThreadProps {
  thread: Thread;
  about: string;
  names: readonly string[];
  isActive: boolean;
  isUnread: boolean;
}

function ListedThread({ thread, about, names, isActive, isUnread }: ListedThreadProps) {
  const item = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const [{ on }] = thread.comments;
  return (
    <section
      ref={item}
      className="comment-list__thread"
      aria-label={about}
      aria-current={isActive}
      data-unread={isUnread}
    >
      <CommandRow command="comment.show" item={{ id: thread.comments[0].id }} className="comment-list__about">
        {thread.isResolved && <Check size={14} aria-label={COMMENT_WORDS.resolved} />}
        {shownText(about)}
        {isUnread && <span className="comment-list__unread">{COMMENT_WORDS.unread}</span>}
      </CommandRow>
      <CommentThread comments={thread.comments} on={on} names={names} />
      {isActive && <RecordField of="comments" id={thread.comments[0].id} field="handling" />}
    </section>
  );
}
