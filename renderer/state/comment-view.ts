import type { ThreadFilter } from '../../shared/review/threads';
import type { CommentSubject } from '../../shared/map/schema';

/** How a person looks at the comments of a map. */
export interface CommentView {
  readonly filter: ThreadFilter;
  /** The thread that was gone to last. */
  readonly thread: string | undefined;
  /** What a new comment is to be on; nothing while none was asked for. */
  readonly writingOn: CommentSubject | undefined;
  /** The comments that this person has read, as far as that is known. */
  readonly read: ReadonlySet<string>;
  /** Whether the host has said what was read before. */
  readonly knowsRead: boolean;
}

export const NO_COMMENT_VIEW: CommentView = {
  filter: 'open',
  thread: undefined,
  writingOn: undefined,
  read: new Set(),
  knowsRead: false,
};
