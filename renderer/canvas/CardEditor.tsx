import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import type { Node } from '../../shared/map/schema';
import { breakLines } from '../../shared/text-layout/break-lines';
import { CARD, CARD_TEXT, MOST_LINES } from '../../shared/text-layout/card-size';
import { t } from '../../shared/words/words';
import { useSession, useView, useWorkspace } from '../state/context';
import { isOpen } from '../state/workspace';
import { orTell } from '../command/dispatch-or-tell';
import { endEditing, typeInEditor } from '../cards/edit-text';

const TEXT_TOP = CARD.paddingTop + CARD.headHeight + CARD.headGap; // px

/**
 * Editing a card's text in its place, in the same font and lines. Enter keeps it, Shift+Enter breaks the line, Escape leaves; Tab and Ctrl+Enter keep it
 * and begin the next card.
 */
export function CardEditor({ node, width }: { node: Node; width: number }) {
  const workspace = useWorkspace();
  const session = useSession();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useView((state) => state.typed) ?? node.text;
  const linesOf = (part: string) => breakLines(part, CARD_TEXT, width - 2 * CARD.paddingX - 4, MOST_LINES);
  const lines = linesOf(text).length + (text.endsWith('\n') ? 1 : 0);

  useEffect(() => {
    const editor = field.current;
    editor?.focus({ preventScroll: true });
    // One goes on behind what was typed before it was there; else one types over all of the text.
    if (session.view.getState().typed === undefined) editor?.select();
    else editor?.setSelectionRange(editor.value.length, editor.value.length);
  }, [session]);

  // It may go while it is typed in: its card scrolls away, is folded or removed, another map is shown. No blur is told then.
  const leave = useCallback(() => {
    const { editing } = session.view.getState();
    const isMine = editing?.node === node.id && editing.row === undefined;
    if (isMine && isOpen(workspace, session)) endEditing(session);
  }, [workspace, session, node.id]);
  useEffect(() => leave, [leave]);

  function onKeyDown(event: KeyboardEvent): void {
    if ((event.key === 'Enter' && !event.shiftKey) || event.key === 'Tab') {
      event.preventDefault();
      endEditing(session);
      session.canvas.current?.focus();
      const next = nextCard(event);
      if (next) workspace.commands.run(next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      endEditing(session, 'leave');
      session.canvas.current?.focus();
    }
  }

  /** Keeps the line in view in which one types: a long card is higher than the canvas. */
  function followCaret(typed: HTMLTextAreaElement): void {
    const place = session.canvas.current?.place(node.id);
    if (!place) return;
    const before = linesOf(typed.value.slice(0, typed.selectionEnd)).length;
    const minY = place.y + TEXT_TOP + (before - 1) * CARD.lineHeight;
    session.canvas.current?.revealBox({
      minX: place.x,
      minY,
      maxX: place.x + width,
      maxY: minY + CARD.lineHeight,
    });
  }

  /** The key that ends the text may begin the next one: the same as on the canvas, a sibling with Ctrl or Cmd, since Enter alone only ends. */
  function nextCard({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): CommandId | undefined {
    if (key === 'Tab') return shiftKey ? 'canvas.addObjection' : 'canvas.addSupport';
    return ctrlKey || metaKey ? 'canvas.addSibling' : undefined;
  }

  /** Not where the whole window has lost the keyboard: whoever comes back goes on. */
  function onBlur(): void {
    if (document.activeElement !== field.current) leave();
  }

  return (
    <textarea
      ref={field}
      className="card__editor nodrag nopan"
      data-own-undo
      dir="auto"
      aria-label={t('Text of the card')}
      value={text}
      style={{
        height: Math.max(1, lines) * CARD.lineHeight + 4,
        // A line that is measured otherwise by a hair must not bring a scroll bar.
        overflowY: lines < MOST_LINES ? 'hidden' : 'auto',
      }}
      onChange={(event) => {
        orTell(workspace, typeInEditor(session, event.target.value));
        followCaret(event.target);
      }}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => followCaret(event.currentTarget)}
      onBlur={onBlur}
    />
  );
}
