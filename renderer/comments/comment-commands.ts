import { find } from '../../shared/map/arg-map';
import { subjectId, tableOfId } from '../../shared/map/references';
import type { Comment, CommentSubject } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { THREAD_FILTERS, meetsFilter, threadsIn, type Thread } from '../../shared/review/threads';
import { commandFamily } from '../../shared/commands/command';
import { t } from '../../shared/words/words';
import { showNode } from '../cards/show-node';
import { showPassage, showSource } from '../cards/show-source';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import { focusScope } from '../command/focus-scope';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { showLeftTab } from '../state/show-panels';
import type { CommentView } from '../state/comment-view';
import type { Session } from '../state/session';
import { select } from '../state/view-store';
import { markRead, readerOf } from './read-comments';

function comment({ session, item }: CommandContext): Comment | undefined {
  return find(session.map.store.getState().map, 'comments', item?.id ?? '');
}

function listed({ workspace, session }: CommandContext): Thread[] {
  const { comments } = session.view.getState();
  const reader = readerOf(workspace, session);
  // The thread that was gone to stays, so that reading it does not lose the place.
  return threadsIn(session.map.store.getState().map).filter(
    (thread) => thread.id === comments.thread || meetsFilter(thread, comments.filter, reader),
  );
}

function look(session: Session, change: Partial<CommentView>): void {
  session.view.setState(({ comments }) => ({ comments: { ...comments, ...change } }));
}

/** Goes to a thread: lists it, shows what it is about, and takes it for read. */
function showThread(context: CommandContext, thread: Thread): void {
  const { workspace, session } = context;
  const table = tableOfId(thread.on);
  if (table === 'sources') showSource(context, thread.on);
  if (table === 'passages') showPassage(context, thread.on);
  if (table === 'nodes' || table === 'links') {
    showNode(session, thread.on);
    select(session.view, [thread.on]);
  }
  // An article and its comments stand in one panel: the comments are what was asked for.
  showLeftTab(workspace, 'comments');
  look(session, { thread: thread.id });
  markRead(context, thread.comments);
}

function walk(context: CommandContext, step: 1 | -1): void {
  const threads = listed(context);
  const at = threads.findIndex(({ id }) => id === context.session.view.getState().comments.thread);
  const next = at < 0 ? (step > 0 ? 0 : threads.length - 1) : (at + step + threads.length) % threads.length;
  const thread = threads[next];
  if (thread) showThread(context, thread);
}

/** What a comment is on that somebody begins now: in the reader the active passage or the article, else the card or link that is selected, else the map. */
function subjectNow({ session }: CommandContext): CommentSubject {
  const { map, view, reader } = session;
  const { selection, passage, source } = view.getState();
  const [id = '', ...others] = selection;
  if (reader.current?.hasKeyboard() && passage !== undefined) return { passage };
  if (reader.current?.hasKeyboard() && source !== undefined) return { source };
  const table = others.length === 0 ? tableOfId(id) : undefined;
  if (table === 'nodes') return { node: id };
  return table === 'links' ? { link: id } : { map: map.store.getState().map.head.id };
}

const canWalk = (context: CommandContext): string | undefined =>
  unless(
    listed(context).length > 0,
    t('No comment is listed. Choose which are listed in the panel of the comments.'),
  );

/** What is done with threads of comments. */
export const COMMENT_COMMANDS = {
  'view.comments': {
    needsMap: true,
    run: ({ workspace }) => {
      showLeftTab(workspace, 'comments');
      focusScope('comments');
    },
  },
  'comment.write': {
    needsMap: true,
    run: (context) => {
      look(context.session, { writingOn: subjectNow(context) });
      showLeftTab(context.workspace, 'comments');
    },
  },
  'comment.next': { needsMap: true, whyNot: canWalk, run: (context) => walk(context, 1) },
  'comment.previous': { needsMap: true, whyNot: canWalk, run: (context) => walk(context, -1) },
  'comment.show': {
    needsMap: true,
    whyNot: (context) =>
      unless(comment(context) !== undefined, t('That comment is not in the map any more.')),
    run: (context) => {
      const one = comment(context);
      const { map } = context.session.map.store.getState();
      const thread =
        one &&
        threadsIn(map, subjectId(one.on)).find(({ comments }) => comments.some(({ id }) => id === one.id));
      if (thread) showThread(context, thread);
    },
  },
  'comment.readAll': {
    needsMap: true,
    run: (context) =>
      markRead(context, [...recordsOf(context.session.map.store.getState().map.tables.comments)]),
  },
  'comment.resolve': {
    needsMap: true,
    whyNot: (context) =>
      unless(comment(context) !== undefined, t('That comment is not in the map any more.')),
    run: (context) => {
      const first = comment(context);
      if (!first) return;
      const { author } = context.workspace.store.getState().settings;
      const now = { by: author === '' ? t('Unnamed') : author, at: new Date().toISOString() };
      dispatchOrTell(context, 'comment.set', {
        id: first.id,
        fields: { resolved: first.resolved ? null : now },
      });
    },
  },
  ...commandFamily('comment.list.', THREAD_FILTERS, (filter) => ({
    needsMap: true as const,
    run: ({ workspace, session }: CommandContext) => {
      showLeftTab(workspace, 'comments');
      look(session, { filter });
    },
  })),
} satisfies MapCommands;
