import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Node } from '../../shared/map/schema';
import { breakLines } from '../../shared/text-layout/break-lines';
import { CARD, CARD_TEXT } from '../../shared/text-layout/card-size';
import { useSession } from '../state/context';
import { finishEditing } from './edit-text';

/** Editing a card's text in its place, in the same font and lines. Enter keeps it, Shift+Enter breaks the line, Escape leaves. */
export function CardEditor({ node, width }: { node: Node; width: number }) {
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(node.text);
  const lines =
    breakLines(text, CARD_TEXT, width - 2 * CARD.paddingX - 4).length + (text.endsWith('\n') ? 1 : 0);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

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
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finishEditing(session, node.id, text)}
    />
  );
}
