import type { ArgMap } from '../map/arg-map';
import { find } from '../map/arg-map';
import { subjectId } from '../map/references';
import type { Comment } from '../map/schema';
import { recordsOf } from '../map/table';
import type { Numbering } from './numbering';
import type { Block, Runs } from './report';
import { asRuns, run } from './words';
import { t, tPieces } from '../words/words';

/** The comments of threads that nobody has resolved, oldest first. */
export function openComments({ tables }: ArgMap): Comment[] {
  const comments = [...recordsOf(tables.comments)].sort(byTime);
  const resolved = new Set(comments.filter((comment) => comment.resolved).map(threadOf));
  return comments.filter((comment) => !resolved.has(threadOf(comment)));
}

/** The open threads, oldest first, each with its replies. */
export function commentBlocks(numbers: Numbering): Block[] {
  const open = openComments(numbers.map);
  const threads = new Map<string, Comment[]>();
  for (const comment of open) {
    const thread = threads.get(threadOf(comment));
    if (thread) thread.push(comment);
    else threads.set(threadOf(comment), [comment]);
  }
  const items = [...threads.values()].flatMap((thread) =>
    thread.map((comment, index) => commentRuns(numbers, comment, index > 0)),
  );
  return items.length > 0 ? [{ type: 'list', items }] : [];
}

function commentRuns(numbers: Numbering, comment: Comment, isReply: boolean): Runs {
  const { author, created, text } = comment;
  const who = run(`${author || t('Somebody')}, ${created.slice(0, 10)}`, 'strong');
  const says = { who: [who], text: [run(text)] };
  if (isReply) return asRuns(tPieces('{who} replies: {text}', says));
  return asRuns(tPieces('{who} on {what}: {text}', { ...says, what: subjectRuns(numbers, comment) }));
}

function subjectRuns(numbers: Numbering, { on }: Comment): Runs {
  const id = subjectId(on);
  if ('node' in on) return [numbers.node(id)];
  if ('link' in on) return numbers.stepNamed(id);
  if ('source' in on) return [numbers.source(id)];
  const passage = 'passage' in on ? find(numbers.map, 'passages', id) : undefined;
  return passage
    ? asRuns(tPieces('a passage of {source}', { source: [numbers.source(passage.source)] }))
    : [{ text: t('the map') }];
}

function threadOf({ id, thread }: Comment): string {
  return thread ?? id;
}

function byTime(a: Comment, b: Comment): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
