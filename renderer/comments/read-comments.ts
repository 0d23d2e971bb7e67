import { useEffect } from 'react';
import type { Comment } from '../../shared/map/schema';
import type { ThreadReader } from '../../shared/review/threads';
import type { CommandContext } from '../command/ui-command';
import { useSession, useView, useWorkspace, useWorkspaceState } from '../state/context';
import type { CommentView } from '../state/comment-view';
import type { Session } from '../state/session';
import type { ViewStore } from '../state/view-store';
import type { Workspace } from '../state/workspace';

/** Who looks at the threads, and what that person has not read: whatever somebody else wrote and was never shown here. */
export function readerOf(workspace: Workspace, { view }: Session): ThreadReader {
  return readerWith(workspace.store.getState().settings.author, view.getState().comments);
}

/** The same; the component is drawn again when it changes. */
export function useThreadReader(): ThreadReader {
  const me = useWorkspaceState((state) => state.settings.author);
  return readerWith(
    me,
    useView((state) => state.comments),
  );
}

function readerWith(me: string, { read, knowsRead }: CommentView): ThreadReader {
  return { me, isUnread: ({ id, author }) => knowsRead && author !== me && !read.has(id) };
}

/** Asks the host once what has been read of the map that is shown. */
export function useReadComments(): void {
  const { host } = useWorkspace();
  const { id, view } = useSession();
  useEffect(() => {
    if (view.getState().comments.knowsRead) return;
    void host.api['comments.read']({ map: id }).then((before) => {
      // What cannot be read is unread; what was shown meanwhile is not.
      noteRead(view, before.ok ? before.value.ids : []);
      view.setState(({ comments }) => ({ comments: { ...comments, knowsRead: true } }));
    });
  }, [host, id, view]);
}

/** Notes that comments have been read. */
export function markRead({ workspace, session }: CommandContext, comments: readonly Comment[]): void {
  const me = workspace.store.getState().settings.author;
  const { read } = session.view.getState().comments;
  const ids = comments.filter(({ id, author }) => author !== me && !read.has(id)).map(({ id }) => id);
  if (ids.length === 0) return;
  noteRead(session.view, ids);
  void workspace.host.api['comments.markRead']({ map: session.id, ids });
}

function noteRead(view: ViewStore, ids: readonly string[]): void {
  view.setState(({ comments }) => ({ comments: { ...comments, read: new Set([...comments.read, ...ids]) } }));
}
