import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Node } from '../../shared/map/schema';
import { breakLines } from '../../shared/text-layout/break-lines';
import { CARD, CARD_TEXT } from '../../shared/text-layout/card-size';
import { useSession, useView, useWorkspace } from '../state/context';
import { isOpen } from '../state/workspace';
import { endEditing, finishEditing } from './edit-text';

/** Editing a card's text in its place, in the same font and lines. Enter keeps it, Shift+Enter breaks the line, Escape leaves. */
export function CardEditor({ node, width }: { node: Node; width: number }) {
  const workspace = useWorkspace();
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useView((state) => state.typed) ?? node.text;
  const lines =
    breakLines(text, CARD_TEXT, width - 2 * CARD.paddingX - 4).length + (text.endsWith('\n') ? 1 : 0);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  // It may go while it is typed in: its card scrolls away, is folded or removed, another map is shown. No blur is told then.
  useEffect(
    () => () => {
      if (session.view.getState().editing === node.id && isOpen(workspace, session)) endEditing(session);
    },
    [workspace, session, node.id],
  );

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finishEditing(session, node.id, text);
      session.canvas.current?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      finishEditing(session, node.id, undefined);
      session.canvas.current?.focus();
    }
  }

  return (
    <textarea
      ref={field}
      className="card__editor nodrag nopan nowheel"
      dir="auto"
      aria-label="Text of the card"
      value={text}
      style={{ height: Math.max(1, lines) * CARD.lineHeight + 4 }}
      onChange={(event) => session.view.setState({ typed: event.target.value })}
      onKeyDown={onKeyDown}
      onBlur={() => finishEditing(session, node.id, text)}
    />
  );
}
