import { subjectId } from '../../shared/map/references';
import type { CommentSubject } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import type { RecordTyping } from '../state/typing';

/** What a comment is on, and the thread that it answers in. */
export interface CommentPlace {
  readonly on: CommentSubject;
  readonly thread?: string;
}

/** Names the place where a comment is written. */
export function placeKey({ on, thread }: CommentPlace): string {
  return thread ?? subjectId(on);
}

/** Takes what stands in the form now: a comment that is in the map from its first letter on, and stays in its form until it is finished. */
export function typeComment(
  context: CommandContext,
  place: CommentPlace,
  author: string,
  text: string,
): void {
  const { map, view } = context.session;
  const written = view.getState().written.get(placeKey(place)) ?? {
    typing: map.startTyping(place.thread === undefined ? t('Add comment') : t('Answer comment')),
    id: undefined,
  };
  written.typing.takeBack();
  const id = text.trim() === '' ? written.id : put(context, { ...place, author, text }, written);
  setWritten(context, place, text === '' ? undefined : { ...written, id, text });
}

function put(
  context: CommandContext,
  comment: CommentPlace & { author: string; text: string },
  { typing, id }: Pick<RecordTyping, 'typing' | 'id'>,
): string | undefined {
  const edit = typing.put(() =>
    dispatchOrTell(context, 'comment.add', { ...comment, ...(id !== undefined && { id }) }),
  );
  return edit ? addedIds(edit, 'comments')[0] : id;
}

/** The comment is written: it stands in its thread from now on. */
export function finishComment(context: CommandContext, place: CommentPlace, author: string): void {
  const text = context.session.view.getState().written.get(placeKey(place))?.text ?? '';
  typeComment(context, place, author, text);
  setWritten(context, place, undefined);
}

/** Takes what was typed out of the map again. */
export function takeCommentBack(context: CommandContext, place: CommentPlace): void {
  context.session.view.getState().written.get(placeKey(place))?.typing.takeBack();
  setWritten(context, place, undefined);
}

function setWritten(
  { session: { view } }: CommandContext,
  place: CommentPlace,
  now: RecordTyping | undefined,
): void {
  const written = new Map(view.getState().written);
  if (now) written.set(placeKey(place), now);
  else written.delete(placeKey(place));
  view.setState({ written });
}
