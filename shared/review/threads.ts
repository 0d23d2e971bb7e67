import type { ArgMap } from '../map/arg-map';
import { commentsOn } from '../map/queries';
import { subjectId } from '../map/references';
import type { Comment } from '../map/schema';
import { recordsOf } from '../map/table';

/** A comment with the answers to it, oldest first. */
export interface Thread {
  /** The id of the comment that began it, also where that is gone. */
  readonly id: string;
  /** What it is about: the id of a record or of the map. */
  readonly on: string;
  readonly comments: readonly [Comment, ...Comment[]];
  readonly isResolved: boolean;
}

/** Which threads a person wants to see. */
export const THREAD_FILTERS = ['open', 'mine', 'unread', 'all'] as const;
export type ThreadFilter = (typeof THREAD_FILTERS)[number];

/** Who looks at threads, and what that person has not read. */
export interface ThreadReader {
  /** As comments are signed; empty while nobody has said. */
  readonly me: string;
  readonly isUnread: (comment: Comment) => boolean;
}

/** The threads of a map, or of one thing in it, in the order of their first comments. */
export function threadsIn(map: ArgMap, on?: string): Thread[] {
  return threadsOf(on === undefined ? [...recordsOf(map.tables.comments)] : commentsOn(map, on));
}

/** The threads that comments make. */
export function threadsOf(comments: readonly Comment[]): Thread[] {
  const found = new Map<string, [Comment, ...Comment[]]>();
  for (const comment of comments.toSorted(byTime)) {
    const thread = found.get(comment.thread ?? comment.id);
    if (thread) thread.push(comment);
    else found.set(comment.thread ?? comment.id, [comment]);
  }
  return [...found].map(([id, list]) => ({
    id,
    on: subjectId(list[0].on),
    comments: list,
    isResolved: list[0].resolved !== undefined,
  }));
}

/** Whether a thread is one that a person wants to see. Mine are those in which I have written, or am named. */
export function meetsFilter(thread: Thread, filter: ThreadFilter, { me, isUnread }: ThreadReader): boolean {
  switch (filter) {
    case 'open':
      return !thread.isResolved;
    case 'mine':
      return me !== '' && thread.comments.some(({ author, text }) => author === me || mentions(text, me));
    case 'unread':
      return thread.comments.some(isUnread);
    case 'all':
      return true;
  }
}

/** Whether a text names somebody: `@Ines Falk`, in letters of any size. */
export function mentions(text: string, name: string): boolean {
  return mentionsOf(text, [name]).length > 0;
}

/** Where a text names people: ranges of UTF-16 units that begin with the `@`. */
export function mentionsOf(text: string, names: readonly string[]): { start: number; end: number }[] {
  const plain = text.toLowerCase();
  const longestFirst = [...names].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const found: { start: number; end: number }[] = [];
  for (let at = plain.indexOf('@'); at >= 0; at = plain.indexOf('@', at + 1)) {
    const name = longestFirst.find(
      (one) =>
        plain.startsWith(one.toLowerCase(), at + 1) &&
        !/[\p{L}\p{N}]/u.test(plain.charAt(at + 1 + one.length)),
    );
    if (name !== undefined) found.push({ start: at, end: at + 1 + name.length });
  }
  return found;
}

/** Everybody who has commented, by name. */
export function authorsIn({ tables }: ArgMap): string[] {
  const names = new Set([...recordsOf(tables.comments)].map(({ author }) => author));
  names.delete('');
  return [...names].sort();
}

function byTime(a: Comment, b: Comment): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
